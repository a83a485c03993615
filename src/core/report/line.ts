import type { Block, Line, Words } from './document.ts';

/** A piece of running text, or its text alone. */
type Piece = string | Words;

const asWords = (piece: Piece): Words => (typeof piece === 'string' ? { text: piece } : piece);

/** A line of pieces; empty ones are left out. */
export const line = (...pieces: readonly Piece[]): Line => pieces.map(asWords).filter(({ text }) => text !== '');
export const strong = (text: string): Words => ({ text, strong: true });
/** A value that counts, or one that does not because its guard failed: struck through, and said so in words. */
export const credited = (text: string, counts: boolean): readonly Words[] => (counts ? [{ text }] : [{ text, struck: true }, { text: ' (not credited)' }]);
/** The text alone, for a sheet. */
export const plainText = (of: Line): string => of.map(({ text }) => text).join('');

export const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...pieces: readonly Piece[]): Block => ({ kind: 'paragraph', line: line(...pieces) });
export const bullets = (items: readonly Line[]): Block => ({ kind: 'list', ordered: false, items });
export const numbered = (items: readonly Line[]): Block => ({ kind: 'list', ordered: true, items });

type Cell = string | Line;
/** A table; a cell may be a plain text. `numeric`: columns set to the right. */
export const table = (caption: string, head: readonly string[], rows: readonly (readonly Cell[])[], numeric: readonly number[] = []): Extract<Block, { kind: 'table' }> => ({
  kind: 'table', caption, head, numeric, rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? line(cell) : cell))),
});
/** A table, or a sentence where it would have no rows. */
export const tableOr = (none: string, caption: string, head: readonly string[], rows: readonly (readonly Cell[])[], numeric: readonly number[] = []): Block =>
  rows.length === 0 ? paragraph(none) : table(caption, head, rows, numeric);
