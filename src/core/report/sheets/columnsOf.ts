import type { Sheet, SheetValue } from '../document.ts';

/** Title, kind, width in characters, and how a row fills it. */
export type Column<Row> = readonly [title: string, kind: Sheet['columns'][number]['kind'], width: number, value: (row: Row) => SheetValue];

export const columnsOf = <Row>(columns: readonly Column<Row>[]): Sheet['columns'] => columns.map(([title, kind, width]) => ({ title, kind, width }));
