import writeExcel from 'write-excel-file/universal';
import type { Report, Sheet } from './document.ts';
import { steadyZip, type PartChanges } from './steadyZip.ts';
import { rowHeight } from './xlsx/rowHeight.ts';
import { columnTitle, xlsxCell } from './xlsx/xlsxCell.ts';

/** What the library gives: a Blob, which this floor's types do not know. */
interface Written {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Improvement plan, decision log and executed MSEL as an Excel workbook (ECMA-376), a sheet each: days, lengths of time and numbers are what
 * they are and can be sorted and summed, every other cell is a text and never a formula. The head stays in sight and filters. The same report gives
 * the same bytes.
 */
export async function toXlsx({ sheets }: Report): Promise<Uint8Array> {
  const pages = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    data: [
      columns.map((column) => ({ value: columnTitle(column), type: String, fontWeight: 'bold' as const, wrap: true, alignVertical: 'top' as const, height: 40, backgroundColor: '#DFE5EA' })),
      ...rows.map((row) => columns.map((column, i) => xlsxCell(row[i] ?? null, column.kind, rowHeight(row, columns)))),
    ],
  }));
  const written: Written = await writeExcel(pages, { fontFamily: 'Arial', fontSize: 10 }).toBlob();
  return steadyZip(new Uint8Array(await written.arrayBuffer()), filters(sheets));
}

/** A filter over the head of each sheet, for which the library has no words. */
const filters = (sheets: readonly Sheet[]): PartChanges =>
  Object.fromEntries(sheets.map(({ columns, rows }, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    (text: string): string => text.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${columnName(columns.length)}${rows.length + 1}"/>`),
  ]));

/** A … Z, AA … of the column of that number, from 1. */
const columnName = (number: number): string =>
  (number > 26 ? columnName(Math.floor((number - 1) / 26)) : '') + String.fromCodePoint(65 + ((number - 1) % 26));
