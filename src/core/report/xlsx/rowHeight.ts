import type { Sheet } from '../document.ts';

/** Points of a line of text, and most that a row may have. */
const [LINE, MOST] = [13.5, 409];

/** Height of a row, in points, in which its longest wrapped text is seen whole: not every spreadsheet finds it by itself. */
export function rowHeight(row: Sheet['rows'][number], columns: Sheet['columns']): number {
  const lines = columns.map(({ width }, i) => String(row[i] ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0));
  return Math.min(MOST, Math.max(1, ...lines) * LINE + 2);
}
