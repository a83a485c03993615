import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '#core/report/document.ts';
import { plainText } from '#core/report/line.ts';
import { minutesTable } from '#core/report/minutesTable.ts';
import { toDocx } from '#core/report/toDocx.ts';
import { printedByLibreOffice } from './libreOffice.ts';
import { missingOnPaper, packed } from './missingOnPaper.ts';
import { printedPages, type PrintedPage } from './printedPages.ts';
import { PRINTED_REPORTS } from './printedReports.ts';

const cellsOf = ({ document: { blocks } }: Report): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'minutes' ? [minutesTable(block)] : [])).flatMap(({ rows }) => rows.flat().map(plainText));
const linesOf = ({ document: { blocks } }: Report): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.line)] : block.kind === 'list' ? block.items.map(plainText) : []));

/** Each is printed once. */
const once = new Map<Report, Promise<readonly PrintedPage[]>>();
function printed(report: Report): Promise<readonly PrintedPage[]> {
  const pages = once.get(report) ?? toDocx(report).then((bytes) => printedByLibreOffice('report.docx', bytes)).then(printedPages);
  once.set(report, pages);
  return pages;
}
/** The text of the report of that place on the list, with single spaces. */
async function textOf(place: number): Promise<string> {
  const [, report] = PRINTED_REPORTS[place] ?? [];
  if (report === undefined) throw new Error(`no report ${place}`);
  return (await printed(report)).map(({ text }) => text).join('\n').replace(/\s+/g, ' ');
}

describe.each(PRINTED_REPORTS)('The Word file of %s, printed by LibreOffice', (_, report) => {
  let pages: readonly PrintedPage[] = [];
  /** Page after page, without what stands in their margins. */
  let all = '';
  const { document: { title, running, blocks } } = report;
  beforeAll(async () => {
    pages = await printed(report);
    all = pages.map(({ text }, i) => [running, title, `Page ${i + 1} of ${pages.length}`, 'TLP:CLEAR · Exercise, simulated'].reduce((rest, margin) => rest.replace(packed(margin), ''), packed(text))).join('');
  });

  it('has every heading, in order', () => {
    let from = 0;
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings.length).toBeGreaterThan(25);
    for (const heading of headings) {
      const found = all.indexOf(packed(heading), from);
      expect([heading, found >= from]).toEqual([heading, true]);
      from = found + 1;
    }
  });

  it('cuts no cell of any table: each stands there to its last word', () => {
    const cells = cellsOf(report);
    expect(cells.length).toBeGreaterThan(900);
    expect(missingOnPaper(cells, all)).toEqual([]);
  });

  it('has every sentence whole', () => {
    const lines = linesOf(report);
    expect(lines.length).toBeGreaterThan(60);
    expect(missingOnPaper(lines, all)).toEqual([]);
  });

  it('is no longer than it must be, and has no page that is blank', () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.length).toBeLessThan(50);
    for (const [i, { ink, text }] of pages.entries()) {
      expect([i + 1, ink > 150, packed(text).length > 250]).toEqual([i + 1, true, true]);
      expect(packed(text)).toContain(packed(`Page ${i + 1} of ${pages.length}`));
      expect(packed(text)).toContain(packed('TLP:CLEAR · Exercise, simulated'));
    }
  });
});

describe('On paper', () => {
  it('names from right to left and emoji stand in their sentences', async () => {
    const text = await textOf(2);
    // Which word of a name from right to left comes first, and where in its line a sign of another font is met, is the reader's own affair.
    expect(text).toMatch(/Reason: “(שרהקנה קנריתון|קנריתון שרהקנה) agreed with QWERTINA and Plöntzer”/);
    expect(text).toMatch(/done when Xyzzyor (🦊 )?Foxtrottel has seen it\./);
    expect(text.match(/🦊/gu)?.length).toBeGreaterThan(2);
    expect(text).toContain('山田金糸 太郎雀');
  });
  it('† stands beside each number that was touched, and what it means below', async () => {
    const text = await textOf(3);
    expect(text).toMatch(/MTTR 6 h 42 m \(not credited\) † n = 2, none open at the end/);
    expect(text).toContain('MTTR: from the first work on an incident until everything the attacker could use was gone and stayed gone.');
    expect(text).toContain('† The facilitator touched it; see data quality.');
    expect(text).toContain('† Touched by the facilitator');
  });
});
