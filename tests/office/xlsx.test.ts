import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet } from '#core/report/document.ts';
import { toXlsx } from '#core/report/toXlsx.ts';
import { columnTitle } from '#core/report/xlsx/xlsxCell.ts';
import { printedByLibreOffice } from './libreOffice.ts';
import { missingOnPaper, packed } from './missingOnPaper.ts';
import { printedPages, type PrintedPage, type PrintedWord } from './printedPages.ts';
import { PRINTED_REPORTS } from './printedReports.ts';

const two = (n: number): string => String(n).padStart(2, '0');
/** A length of time as `[h]:mm:ss`. */
const timeOf = (seconds: number): string => `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.round(seconds) % 60)}`;
const shownIn = ({ columns, rows }: Sheet): readonly string[] =>
  rows.flatMap((row) => columns.map(({ kind }, i) => {
    const value = row[i] ?? '';
    return typeof value === 'string' ? value : kind === 'seconds' ? timeOf(value) : String(value);
  })).filter((text) => text !== '');

/** Two words in one place: what a row is too low for runs into the row below. */
function covered({ words }: PrintedPage): readonly string[] {
  const meet = (a: PrintedWord, b: PrintedWord): boolean => {
    const [across, down] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
    return across > 1 && down > 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top);
  };
  return words.flatMap((a, i) => words.slice(i + 1).filter((b) => meet(a, b)).map((b) => `${a.text} / ${b.text}`));
}

describe.each(PRINTED_REPORTS)('The Excel file of %s, printed by LibreOffice', (_, report) => {
  const { sheets, document: { running } } = report;
  let pages: readonly PrintedPage[] = [];
  const pagesOf = ({ name }: Sheet): readonly PrintedPage[] => pages.filter(({ text }) => new RegExp(`^${name} +\\d+ / \\d+$`, 'm').test(text));
  beforeAll(async () => {
    pages = await printedPages(await printedByLibreOffice('tables.xlsx', await toXlsx(report)));
  });

  it('shows every cell to its last word, with lengths of time and days as such', () => {
    expect(sheets).toHaveLength(3);
    for (const sheet of sheets) {
      const all = packed(pagesOf(sheet).map(({ text }) => text).join('\n'));
      const cells = shownIn(sheet);
      expect(cells.length).toBeGreaterThan(90);
      expect(missingOnPaper(cells, all)).toEqual([]);
    }
  });
  it('has rows that are as high as what stands in them', () => expect(pages.flatMap(covered)).toEqual([]));
  it('has on every page the head of the column that names a row, and no page that is blank', () => {
    expect(sheets.flatMap(pagesOf)).toHaveLength(pages.length);
    for (const sheet of sheets) {
      const key = sheet.columns[sheet.key ?? -1];
      if (key === undefined) throw new Error(`${sheet.name} names its rows by no column`);
      const [first, ...rest] = pagesOf(sheet);
      expect(first?.ink).toBeGreaterThan(300);
      for (const { text, ink } of rest) expect([packed(text).includes(packed(columnTitle(key))), packed(text).includes(packed(running)), ink > 300]).toEqual([true, true, true]);
    }
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.length).toBeLessThan(90);
  });
});

it('a row that is too low is found out', async () => {
  const [, report] = PRINTED_REPORTS[1] ?? [];
  if (report === undefined) throw new Error('no report');
  const parts = unzipSync(await toXlsx(report));
  const low = Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, path.includes('/sheet') ? strToU8(strFromU8(part).replace(/ ht="[^"]*" customHeight="1"/g, '')) : part]));
  const pages = await printedPages(await printedByLibreOffice('low.xlsx', zipSync(low)));
  expect(pages.flatMap(covered).length).toBeGreaterThan(50);
});
