import type { Block } from './document.ts';
import { plainText } from './line.ts';

/** Characters of a cell beyond which a column is as wide as it gets. */
const WIDEST = 40;
/** Characters side by side that an upright page holds. */
const UPRIGHT = 130;

/** Which chapters lie on pages on their side: those with a table that needs them, and one that stands between two such, so that a reader does not turn the paper for one page. */
export function sideChapters(chapters: readonly (readonly Block[])[]): readonly boolean[] {
  const wide = chapters.map((blocks) => blocks.some(isWide));
  return wide.map((is, i) => is || (wide[i - 1] === true && wide[i + 1] === true));
}

function isWide(block: Block): boolean {
  if (block.kind !== 'table') return false;
  const widths = block.head.map((name, i) => Math.min(WIDEST, Math.max(name.length, ...block.rows.map((row) => plainText(row[i] ?? []).length))));
  return widths.reduce((sum, width) => sum + width, 0) > UPRIGHT;
}
