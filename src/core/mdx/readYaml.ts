import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Ledger } from './ledger.ts';
import { LIMITS } from './limits.ts';
import { yamlFaults } from './yamlFaults.ts';

const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads front matter strictly (RELAY 9.3): YAML core schema, no merge keys, no aliases, unique text keys, at most 8 levels;
 * warnings are errors. Every mistake is reported at its place; `base` is where the text begins in the file.
 * Returns the map, as far as it could be read, and whether it was read without a mistake.
 */
export function readYaml(text: string, base: number, ledger: Ledger): { readonly map: YAMLMap | null; readonly clean: boolean } {
  const before = ledger.diagnostics.length;
  const contents = parse(text, base, ledger);
  if (contents !== null && !isMap(contents)) {
    ledger.error('yaml', 'Unexpected value, expected keys such as `title: …`', { start: base, end: base + 1 });
  }
  const map = contents !== null && isMap(contents) && check(contents, base, ledger) ? contents : null;
  return { map, clean: ledger.diagnostics.length === before };
}

function parse(text: string, base: number, ledger: Ledger): Node | null {
  try {
    const document = parseDocument(text, {
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      stringKeys: true,
      customTags: [],
      logLevel: 'silent',
      prettyErrors: false,
    });
    for (const { message, range, hint } of yamlFaults(text, [...document.errors, ...document.warnings])) {
      ledger.error('yaml', message, { start: base + range.start, end: base + range.end }, hint);
    }
    return document.contents;
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : 'unreadable text';
    ledger.error('yaml', `Unexpected front matter, expected YAML: ${message}`, { start: base, end: base + 1 });
    return null;
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
      ledger.error('limit', `Unexpected ${what}`, { start, end: start + 1 });
      return false;
    }
    if (isAlias(of))
      ledger.error(
        'yaml',
        `Unexpected alias \`*${of.source}\`, expected the value itself`,
        { start, end: start + 1 },
        'Write the value out.',
      );
    else if (isMap(of)) for (const pair of of.items) stack.push({ of: pair, depth });
    else if (isSeq(of)) for (const item of of.items) stack.push({ of: item, depth: depth + 1 });
    else if (isPair(of)) {
      checkKey(of.key, base, ledger);
      stack.push({ of: of.value, depth: depth + 1 });
    }
  }
  return true;
}

function checkKey(key: unknown, base: number, ledger: Ledger): void {
  const start = base + (rangeOf(key)?.[0] ?? 0);
  const name = isScalar(key) ? String(key.value) : '';
  if (!isScalar(key)) ledger.error('yaml', 'Unexpected key, expected a word', { start, end: start + 1 });
  else if (REFUSED_KEYS.has(name))
    ledger.error(
      'yaml',
      `Unexpected key \`${name}\`, expected another`,
      { start, end: start + name.length },
      'This name is refused for safety.',
    );
}

/** Where a value stands in the YAML text: from and before which offset. */
export function rangeOf(value: unknown): readonly [number, number] | null {
  if (typeof value !== 'object' || value === null || !('range' in value) || !Array.isArray(value.range)) return null;
  const [start, end]: readonly unknown[] = value.range;
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : null;
}
