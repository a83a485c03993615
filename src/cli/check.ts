import type { Diagnostic } from '#core/base/diagnostic.ts';
import { diagnose, readText } from './files.ts';
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
  else for (const { file, diagnostic: d } of found) out.line(`${file}:${d.span.line}:${d.span.column} ${d.severity} ${d.rule} ${d.message}${d.hint ? ` (${d.hint})` : ''}`);
  return Math.max(worst, found.some((f) => f.diagnostic.severity === 'error') ? 1 : 0);
}
