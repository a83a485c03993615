import readWorkbook from 'read-excel-file/universal';
import type { Sheet } from '#core/report/document.ts';

type Cell = string | number | boolean | Date | null;
/** Day 0 of Excel; a length of time counts from it. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Opens an Excel file with read-excel-file: sheets by name, cells as what they are there. Rejects what is no Excel file. */
export async function openedXlsx(bytes: Uint8Array): Promise<readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[]> {
  const sheets = await readWorkbook(Uint8Array.from(bytes).buffer, { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as readonly (readonly Cell[])[] }));
}

/** The rows that a reader should find for a sheet: days and lengths of time as instants, whose milliseconds are rounded. */
export const cellsOf = ({ columns, rows }: Sheet): readonly (readonly Cell[])[] =>
  rows.map((row) => columns.map(({ kind }, i) => {
    const value = row[i] ?? null;
    if (value === '') return null;
    if (kind === 'seconds' && typeof value === 'number') return new Date(DAY_ZERO + value * 1000);
    return kind === 'day' && value !== null ? new Date(`${value}T00:00:00Z`) : value;
  }));
