import type { DeclaredKind } from '../scenario/sourceIndex.ts';
import type { Ledger } from './ledger.ts';
import type { Lost } from './readBody.ts';
import { tagRule } from './tags.ts';

const TAG = /^<\s*([A-Za-z]+)/;
const NAME = /\b(?:id|code)\s*=\s*["']([a-z][a-z0-9-]*)/;
const LISTS: Readonly<Record<string, DeclaredKind>> = {
  roles: 'role',
  assets: 'asset',
  access: 'access',
  harms: 'harm',
  feeds: 'feed',
  incidents: 'incident',
  objectives: 'objective',
  duties: 'duty',
};
const SETS = /\bsets\s*=\s*["']([a-z0-9 -]*)/;

/**
 * Takes the names out of tags that could not be read, so that one mistake in a tag does not make every use of its name
 * another: what it declares and the facts it sets are written into the index.
 */
export function salvage(lost: readonly Lost[], ledger: Ledger): void {
  for (const { text, start, end } of lost) {
    const kind = tagRule(TAG.exec(text)?.[1] ?? '')?.declares ?? null;
    const id = NAME.exec(text)?.[1];
    const span = ledger.span({ start, end });
    if (kind && id) ledger.declare(id, kind, span);
    for (const fact of SETS.exec(text)?.[1]?.split(' ') ?? []) if (fact !== '') ledger.use(fact, 'sets', span);
  }
}

/** The same for front matter whose YAML is broken: the ids in it that could not be read. `base`: where it begins in the file. */
export function salvageMatter(text: string, base: number, ledger: Ledger): void {
  const known = new Set(ledger.declarations.map((d) => d.id));
  let kind: DeclaredKind | null = null;
  for (const found of text.matchAll(/^([a-z_]+):|\bid:[ \t]*([a-z][a-z0-9-]*)/gm)) {
    const [all, key, id] = found;
    if (key) kind = Object.hasOwn(LISTS, key) ? (LISTS[key] ?? null) : null;
    else if (id && kind && !known.has(id))
      ledger.declare(id, kind, ledger.span({ start: base + found.index, end: base + found.index + all.length }));
    if (id) known.add(id);
  }
}
