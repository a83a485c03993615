import writeExcel from 'write-excel-file/universal';
import type { Report, Sheet } from './document.ts';
import { steadyZip } from './steadyZip.ts';
import { bookParts } from './xlsx/bookParts.ts';
import { rowHeight } from './xlsx/rowHeight.ts';
import { columnTitle, columnWidth, xlsxCell } from './xlsx/xlsxCell.ts';

/** Points below the head's text, for the sign of its filter. */
const HEAD = 12;

/** What the library gives: a Blob, which this floor's types do not know. */
interface Written {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Improvement plan, decision log and executed MSEL as an Excel workbook (ECMA-376), a sheet each: days, lengths of time and numbers are what
 * they are and can be sorted and summed, every other cell is a text and never a formula. The head stays in sight and filters, and
 * comes again on every printed page, with the column that names a row and the marking above. The same report gives the same bytes.
 */
export async function toXlsx({ document: paper, sheets }: Report): Promise<Uint8Array> {
  const pages = sheets.map(pageOf);
  const written: Written = await writeExcel(pages, { fontFamily: 'Arial', fontSize: 10 }).toBlob();
  return steadyZip(new Uint8Array(await written.arrayBuffer()), bookParts(paper, sheets));
}

function pageOf({ name, columns: asked, rows }: Sheet) {
  const columns = asked.map((column) => ({ ...column, width: columnWidth(column) }));
  const titles = columns.map(columnTitle);
  const head = { type: String, fontWeight: 'bold' as const, wrap: true, alignVertical: 'top' as const, height: rowHeight(titles, columns) + HEAD, backgroundColor: '#DFE5EA' };
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    data: [titles.map((value) => ({ value, ...head })), ...rows.map((row) => columns.map(({ kind }, i) => xlsxCell(row[i] ?? null, kind, rowHeight(row, columns))))],
  };
}
