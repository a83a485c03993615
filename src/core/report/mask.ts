/** A name and what stands for it. */
export interface Mask {
  readonly name: string;
  readonly as: string;
}

/** Words that are also names: written small they are taken for the word. */
const ORDINARY = new Set((
  'will may mark grant art bill rose hope joy jack rich drew chase faith grace june april august frank max pat rob sue chip dean glen lane mason miles norm olive penny ray reed '
  + 'sandy skip summer violet wade ward amber dawn eve ivy iris king young long white black brown green gray grey short small best bush cook cross day fields fox hall hunt hunter '
  + 'knight lord marsh moss page park parks price rice sharp stone strong west wise wolf wood woods bell banks bishop bond burns case church cole cooper de der den van von la le el al'
).split(' '));
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Not in the middle of a word: `\b` knows Latin letters only. */
const wholeWord = (text: string): string => `(?<![\\p{L}\\p{N}\\p{M}])${escaped(text)}(?![\\p{L}\\p{N}\\p{M}])`;

/**
 * Replaces names in a text: the whole name wherever it stands, in any case; each part of it of two letters or more as a word by itself.
 * Parts that are words of a role's title stay, and so do ordinary words written small ("will", "may").
 */
export function maskOf(masks: readonly Mask[], titles: readonly string[]): (text: string) => string {
  const kept = new Set(titles.flatMap((title) => title.toLowerCase().split(/[^\p{L}\p{M}]+/u)));
  const known = masks.map(({ name, as }) => ({ name: name.trim().normalize('NFC'), as })).filter(({ name }) => name !== '');
  const wholes = known.toSorted((x, y) => y.name.length - x.name.length).map(({ name, as }) => ({ find: new RegExp(lone(name) ? wholeWord(name) : escaped(name), 'giu'), name, as }));
  const parts = known.flatMap(({ name, as }) => partsOf(name).filter((part) => !kept.has(part.toLowerCase())).map((part) => ({ find: new RegExp(lone(part) ? wholeWord(part) : escaped(part), 'giu'), name: part, as })));
  return (text) => [...wholes, ...parts].reduce((now, { find, name, as }) => now.replace(find, (found) => (isWord(found, name) ? found : as)), text.normalize('NFC'));
}

/** One word of letters that are written with spaces between words: inside another word it is no name. */
const lone = (name: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u.test(name);
const partsOf = (name: string): readonly string[] => name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part.length >= 2 && part !== name);
const isWord = (found: string, name: string): boolean => found === found.toLowerCase() && found !== name && ORDINARY.has(found);
