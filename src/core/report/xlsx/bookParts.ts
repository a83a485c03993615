import type { ReportDocument, Sheet } from '../document.ts';
import { htmlAttribute } from '../html/htmlText.ts';
import type { PartChanges } from '../steadyZip.ts';
import { oneLine } from '../text/cleanText.ts';
import { pageMark } from '../words/pageMark.ts';
import { columnWidth } from './xlsxCell.ts';

/** Excel takes 255 characters for all of a header, both sides together. */
const TOO_LONG = /^(.{80}).+$/u;

/** Characters side by side that a page of A4 on its side holds and that can be read. */
const ACROSS = 170;

/**
 * What the library has no words for: a filter over the head of each sheet, and on paper as few pages side by side as can be read, with lines
 * between the cells, the head and the column that names a row again on each, the marking above and the page's number below.
 */
export const bookParts = (paper: ReportDocument, sheets: readonly Sheet[]): PartChanges => ({
  ...Object.fromEntries(sheets.map(({ columns, rows, key }, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    (text: string): string => text
      .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${columnName(columns.length)}${rows.length + 1}"/>`)
      .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
      .replace(/<pageMargins [^>]*\/>/, '<printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.75" bottom="0.7" header="0.3" footer="0.3"/>')
      .replace(/<pageSetup ([^>]*)\/>/, (_, setup: string) => `<pageSetup ${setup} pageOrder="overThenDown" fitToWidth="${pagesAcross({ columns, key })}" fitToHeight="0"/>${headerFooter(paper)}`),
  ])),
  'xl/workbook.xml': (text) => text.replace('<definedNames/>', () => `<definedNames>${sheets.map(headAgain).join('')}</definedNames>`),
});

/** How many pages the columns need side by side, the naming one again on each but the first. */
function pagesAcross({ columns, key }: Pick<Sheet, 'columns'> & { readonly key: number | undefined }): number {
  const again = key === undefined ? 0 : (columns[key]?.width ?? 0);
  const all = columns.reduce((sum, column) => sum + columnWidth(column), 0);
  return Math.max(1, Math.ceil((all - again) / (ACROSS - again)));
}

const headerFooter = (paper: ReportDocument): string =>
  `<headerFooter><oddHeader>&amp;L${printed(pageMark(paper))}&amp;R${printed(paper.running)}</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;

function headAgain({ name, key }: Sheet, place: number): string {
  const sheet = `'${htmlAttribute(name.replaceAll("'", "''"))}'!`;
  const column = key === undefined ? '' : `${sheet}$${columnName(key + 1)}:$${columnName(key + 1)},`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${column}${sheet}$1:$1</definedName>`;
}

/** In a header, an ampersand begins a code and two are one. */
const printed = (text: string): string => htmlAttribute(oneLine(text).replace(TOO_LONG, '$1…').replaceAll('&', '&&'));

/** A … Z, AA … of the column of that number, from 1. */
const columnName = (number: number): string =>
  (number > 26 ? columnName(Math.floor((number - 1) / 26)) : '') + String.fromCodePoint(65 + ((number - 1) % 26));
