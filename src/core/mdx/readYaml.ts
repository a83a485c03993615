import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Ledger } from './ledger.ts';
import { LIMITS } from './limits.ts';
import { yamlFaults } from './yamlFaults.ts';

const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Names that no map may hold as a key. */
export const isRefusedKey = (name: string): boolean => REFUSED_KEYS.has(name);

/**
 * Reads front matter strictly (RELAY 9.3): YAML core schema, no merge keys, no aliases, unique text keys, at most 8 levels;
 * warnings are errors. Every mistake is reported at its place; `base` is where the text begins in the file.
 * Returns the map, as far as it could be read, and whether nothing of it was lost to a mistake.
 */
export function readYaml(text: string, base: number, ledger: Ledger): { readonly map: YAMLMap | null; readonly clean: boolean } {
  const { contents, clean } = parse(text, base, ledger);
  if (contents !== null && !isMap(contents)) {
    ledger.error('yaml', 'Unexpected value, expected keys such as `title: …`', { start: base, end: base + 1 }, 'Begin with `hotwash: 1`.');
  }
  const map = contents !== null && isMap(contents) && check(contents, base, ledger) ? contents : null;
  return { map, clean: clean && (map !== null || contents === null) };
}

function parse(text: string, base: number, ledger: Ledger): { readonly contents: Node | null; readonly clean: boolean } {
  try {
    const document = parseDocument(text, {
      schema: 'core',
      merge: false,
      // The parser compares every key with every other: `check` does it in one pass.
      uniqueKeys: false,
      stringKeys: true,
      customTags: [],
      // Not `silent`: that would drop a second document, and all that is in it, without a word.
      logLevel: 'error',
      prettyErrors: false,
    });
    const faults = yamlFaults(text, [...document.errors, ...document.warnings]);
    for (const { message, range, hint } of faults) ledger.error('yaml', message, { start: base + range.start, end: base + range.end }, hint);
    return { contents: document.contents, clean: faults.length === 0 };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : 'unreadable text';
    ledger.error('yaml', `Unexpected front matter, expected YAML: ${message}`, { start: base, end: base + 1 });
    return { contents: null, clean: false };
  }
}

/** Walks all values with a stack of its own; false if they may not be read any further. */
function check(top: YAMLMap, base: number, ledger: Ledger): boolean {
  const stack: { readonly of: unknown; readonly depth: number }[] = [{ of: top, depth: 1 }];
  let count = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { of, depth } = next;
    count += 1;
    const start = base + (rangeOf(of)?.[0] ?? 0);
    if (depth > LIMITS.yamlDepth || count > LIMITS.yamlValues) {
      const what =
        depth > LIMITS.yamlDepth
          ? `nesting, expected at most ${LIMITS.yamlDepth} levels`
          : `amount of values, expected at most ${LIMITS.yamlValues}`;
      ledger.error('limit', `Unexpected ${what}`, { start, end: start + 1 }, 'Take it apart.');
      return false;
    }
    if (isAlias(of))
      ledger.error(
        'yaml',
        `Unexpected alias \`*${of.source}\`, expected the value itself`,
        { start, end: start + 1 },
        'Write the value out.',
      );
    else if (isMap(of)) {
      checkKeys(of, base, ledger);
      for (const pair of of.items) stack.push({ of: pair.value, depth: depth + 1 });
    } else if (isSeq(of)) for (const item of of.items) stack.push({ of: item, depth: depth + 1 });
  }
  return true;
}

/** Every key once, a word, and none that is dangerous. */
function checkKeys(map: YAMLMap, base: number, ledger: Ledger): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    const [start, end] = rangeOf(key) ?? [0, 1];
    const range = { start: base + start, end: base + end };
    const name = isScalar(key) ? String(key.value) : null;
    const shown = name?.slice(0, 80) ?? '';
    if (name === null) ledger.error('yaml', 'Unexpected key, expected a word', range, 'Keys are words, as in `title: …`.');
    else if (seen.has(name)) ledger.error('yaml', `Unexpected second \`${shown}\`, expected every key once`, range, 'Delete one of the two.');
    else if (REFUSED_KEYS.has(name)) ledger.error('yaml', `Unexpected key \`${shown}\`, expected another`, range, 'This name is refused for safety.');
    if (name !== null) seen.add(name);
  }
}

/** Where a value stands in the YAML text: from and before which offset. */
export function rangeOf(value: unknown): readonly [number, number] | null {
  if (typeof value !== 'object' || value === null || !('range' in value) || !Array.isArray(value.range)) return null;
  const [start, end]: readonly unknown[] = value.range;
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : null;
}
