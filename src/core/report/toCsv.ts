import Papa from 'papaparse';
import type { Sheet } from './document.ts';
import { cleanText } from './text/cleanText.ts';

/**
 * What a spreadsheet takes for a formula where a cell begins with it, the full-width forms included (OWASP, CSV injection). Not papaparse's
 * own pattern: that one lets a formula through whose cell has a second line. Numbers are not texts and stay numbers.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;
const BOM = '\uFEFF';

/** A sheet as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read its letters; formulas are made texts by an apostrophe. */
export function toCsv({ columns, rows }: Sheet): string {
  const cells = rows.map((row) => row.map((value) => (typeof value === 'string' ? cleanText(value) : value)));
  const fields = columns.map(({ title }) => title);
  // Rows alone, the head as one of them: of a table without rows papaparse would write a line end too many.
  return `${BOM}${Papa.unparse([fields, ...cells], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
