import type { ReportDocument, Sheet } from '../document.ts';
import { htmlAttribute } from '../html/htmlText.ts';
import type { PartChanges } from '../steadyZip.ts';
import { oneLine } from '../text/cleanText.ts';
import { pageMark } from '../words/pageMark.ts';

/** Excel takes 255 characters for all of a header, both sides together. */
const TOO_LONG = /^(.{80}).+$/u;

/** What the library has no words for: a filter over the head of each sheet, and on paper the head again on each page, the marking above and the page's number below. */
export const bookParts = (paper: ReportDocument, sheets: readonly Sheet[]): PartChanges => ({
  ...Object.fromEntries(sheets.map(({ columns, rows }, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    (text: string): string => text
      .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${columnName(columns.length)}${rows.length + 1}"/>`)
      .replace(/<pageSetup ([^>]*)\/>/, (_, setup: string) => `<pageSetup ${setup} pageOrder="overThenDown"/>${headerFooter(paper)}`),
  ])),
  'xl/workbook.xml': (text) => text.replace('<definedNames/>', () => `<definedNames>${sheets.map(headAgain).join('')}</definedNames>`),
});

const headerFooter = (paper: ReportDocument): string =>
  `<headerFooter><oddHeader>&amp;L${printed(pageMark(paper))}&amp;R${printed(paper.running)}</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;

const headAgain = ({ name }: Sheet, place: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${htmlAttribute(name.replaceAll("'", "''"))}'!$1:$1</definedName>`;

/** In a header, an ampersand begins a code and two are one. */
const printed = (text: string): string => htmlAttribute(oneLine(text).replace(TOO_LONG, '$1…').replaceAll('&', '&&'));

/** A … Z, AA … of the column of that number, from 1. */
const columnName = (number: number): string =>
  (number > 26 ? columnName(Math.floor((number - 1) / 26)) : '') + String.fromCodePoint(65 + ((number - 1) % 26));
