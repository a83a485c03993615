import type { Block } from '../document.ts';
import { plainText } from '../line.ts';

type Table = Extract<Block, { kind: 'table' }>;
/** A letter of the size of tables (one to spare in each column: some are wider), and both margins of a cell, in twentieths of a point. */
const [LETTER, MARGINS] = [102, 200];
/** Characters beyond which a word is broken, and a column asks for no more. */
const [LONGEST_WORD, MOST] = [16, 110];

/** A table is at most so many times as wide as its texts ask for: a number far from its name is read in the wrong row. */
const STRETCH = 1.8;

/** Widths of the columns of a table, in twentieths of a point, that sum to `page` or less: no word is broken if that can be had, and long texts get what is left. */
export function columnWidths({ head, rows }: Pick<Table, 'head' | 'rows'>, page: number): readonly number[] {
  const wants = head.map((name, i) => {
    const cells = rows.map((row) => plainText(row[i] ?? []));
    const least = Math.max(3, ...[name, ...cells].map(longestWord));
    const most = Math.max(least, ...cells.map(({ length }) => Math.min(MOST, length)), Math.min(name.length, 20));
    return { least: (least + 1) * LETTER + MARGINS, most: (most + 1) * LETTER + MARGINS };
  });
  const [least, most] = [sum(wants.map((want) => want.least)), sum(wants.map((want) => want.most))];
  const total = Math.min(page, Math.round(most * STRETCH));
  if (least >= total || most === least) return whole(wants.map((want) => (want.least / least) * total), total);
  const share = (total - least) / (most - least);
  return whole(wants.map((want) => want.least + (want.most - want.least) * share), total);
}

const longestWord = (text: string): number => Math.min(LONGEST_WORD, Math.max(0, ...text.split(/[\s-]+/).map(({ length }) => length)));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Whole numbers; the last column takes what rounding leaves. */
function whole(widths: readonly number[], total: number): readonly number[] {
  const floors = widths.slice(0, -1).map(Math.floor);
  return [...floors, total - sum(floors)];
}
