import { oneLine } from './cleanText.ts';
import { directionRuns } from './directionRuns.ts';

/** Signs that Markdown, its tables and its mathematics read as markup anywhere in a line. */
const INLINE = /[\\`*_[\]<|~$]/g;
const ENTITY = /&(?=#?[a-z0-9]+;)/gi;
/** What begins a block where it stands first in a line: heading, list, quotation, rule, setext line. */
const BLOCK = /^(\s*)([#+=>-]|\d{1,9}(?=[.)]))/;
/** Would be made a link, or a mention that calls somebody, by itself. */
const LINK = /:(?=\/\/)|(?<=www)\.|(?<![\p{L}\p{N}.])@(?=[\p{L}\p{N}])/giu;
const [ISOLATE, POP] = ['\u2068', '\u2069'];

/** A text as Markdown that reads as that very text and as nothing else. `first`: it begins a block. */
export function markdownText(text: string, first = false): string {
  const escaped = oneLine(text).replace(INLINE, '\\$&').replace(ENTITY, '\\&').replace(LINK, '\\$&');
  const begun = first ? escaped.replace(BLOCK, (_, space: string, sign: string) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`)) : escaped;
  return directionRuns(begun).map(({ text: run, rightToLeft }) => (rightToLeft ? `${ISOLATE}${run}${POP}` : run)).join('');
}
