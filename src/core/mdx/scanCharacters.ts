import type { Ledger } from './ledger.ts';

// Controls, direction marks and joiners that show nothing, a carriage return alone, halves of a surrogate pair.
const CONTROL = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f';
const UNSEEN = '\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\ufffe\\uffff';
const HALVES = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const HIDDEN = new RegExp(`[${CONTROL}${UNSEEN}]|\\r(?!\\n)|${HALVES}`, 'g');

/** Refuses what no text may hold: characters that hide or reorder others. Reported at the first of each line. */
export function scanCharacters(text: string, ledger: Ledger): void {
  let lastLine = 0;
  for (const found of text.matchAll(HIDDEN)) {
    if (found.index === 0 && found[0] === '\ufeff') continue;
    const range = { start: found.index, end: found.index + 1 };
    const { line } = ledger.span(range);
    if (line === lastLine) continue;
    lastLine = line;
    const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    ledger.error(
      'character',
      `Unexpected control or direction character ${code}, expected visible text`,
      range,
      'Delete it and type the text again.',
    );
  }
}
