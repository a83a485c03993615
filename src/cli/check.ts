import type { Diagnostic } from '#core/base/diagnostic.ts';
import { diagnose, readText } from './files.ts';
import { asCode } from './harmless.ts';
import type { Output } from './output.ts';
import { Unusable } from './unusable.ts';

/** `check FILE…`: parse and lint, a diagnostic a line. 2 if a file cannot be read as text, 1 on any error, 0 on warnings alone (P27). */
export function check(files: readonly string[], json: boolean, out: Output): number {
  if (files.length === 0) throw new Unusable('check: name at least one file');
  const found: { file: string; diagnostic: Diagnostic }[] = [];
  let worst = 0;
  for (const file of files) {
    try {
      for (const diagnostic of diagnose(readText(file)).diagnostics) found.push({ file, diagnostic });
    } catch (e) {
      if (!(e instanceof Unusable)) throw e;
      out.err(e.message);
      worst = 2;
    }
  }
  if (json) out.json({ diagnostics: found.map(({ file, diagnostic: { span, ...d } }) => ({ file, line: span.line, column: span.column, ...d })) });
  else for (const { file, diagnostic } of found) out.line(lineOf(file, diagnostic));
  return Math.max(worst, found.some((f) => f.diagnostic.severity === 'error') ? 1 : 0);
}

const lineOf = (file: string, { span, severity, rule, message, hint }: Diagnostic): string =>
  `${file}:${span.line}:${span.column} ${severity} ${rule} ${shown(message)}${hint ? ` (${shown(hint)})` : ''}`;

/** One line, whatever of the file it quotes; also what is not seen is shown, as in `U+200B`. */
const shown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, asCode);
