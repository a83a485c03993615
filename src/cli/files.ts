import { readFileSync, writeFileSync } from 'node:fs';
import { byPlace, type Diagnostic } from '#core/base/diagnostic.ts';
import { textHash } from '#core/base/textHash.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { Unusable } from './unusable.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file', ENOTDIR: 'there is no such file', EISDIR: 'it is a directory', EACCES: 'it may not be read',
};

/** Reads a file as UTF-8 text. @throws Unusable if it cannot be read or is no text: other bytes, or zeros in what no scenario begins like. */
export function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (e) {
    const code = e instanceof Error && 'code' in e ? String(e.code) : 'unknown';
    throw new Unusable(`${path}: cannot be read, ${WHY[code] ?? code}`);
  }
  const text = decode(bytes);
  if (text === null || (text.includes('\0') && !text.startsWith('---'))) throw new Unusable(`${path}: is not UTF-8 text`);
  return text;
}

/** Writes a file, a text as UTF-8. @throws Unusable if it cannot be written. */
export function saveFile(path: string, text: string | Uint8Array): void {
  try {
    writeFileSync(path, text);
  } catch (e) {
    throw new Unusable(`${path}: cannot be written (${e instanceof Error && 'code' in e ? String(e.code) : 'unknown'})`);
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Parse and lint in file order. */
export function diagnose(text: string): { scenario: Scenario | null; diagnostics: readonly Diagnostic[] } {
  const { scenario, index, diagnostics } = parseScenario(text);
  const all = scenario ? [...diagnostics, ...lintScenario(scenario, index)] : [...diagnostics];
  return { scenario, diagnostics: all.sort(byPlace) };
}

/** A scenario that can be run. @throws Unusable if it has errors. */
export function loadScenario(path: string): { scenario: Scenario; sha256: string } {
  const text = readText(path);
  const { scenario, diagnostics } = diagnose(text);
  const errors = diagnostics.filter((d) => d.severity === 'error');
  const first = errors[0];
  if (!scenario || first) {
    const at = first ? `${first.span.line}:${first.span.column} ${first.message}` : 'no scenario';
    throw new Unusable(`${path}:${at} (${errors.length} ${errors.length === 1 ? 'error' : 'errors'}; see check)`);
  }
  return { scenario, sha256: textHash(text) };
}
