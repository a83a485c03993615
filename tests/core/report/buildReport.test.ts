import { describe, expect, it } from 'vitest';
import type { Block } from '#core/report/document.ts';
import { plainText } from '#core/report/line.ts';
import { harborReport } from '#kit/playedReport.ts';

const headings = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((b) => (b.kind === 'heading' && b.level === 2 ? [b.text] : []));
const tableOf = (blocks: readonly Block[], caption: string) => blocks.find((b) => b.kind === 'table' && b.caption === caption) as Extract<Block, { kind: 'table' }>;

describe('The report of a shipped play', () => {
  const { document: poor, sheets } = harborReport('poor');
  const { document: strong } = harborReport('strong');

  it('has the sections of an AAR/IP in their order', () => {
    expect(headings(poor.blocks)).toEqual([
      'In short', 'Exercise overview', 'Analysis of capabilities', 'Where the minutes went', 'Appendix A. Improvement plan', 'Appendix B. Participants', 'Annex 1. Decision log', 'Annex 2. Metric sheet',
      'Annex 3. Executed MSEL', 'Annex 4. Assumption register', 'Annex 5. Regulatory and contractual clocks', 'Annex 6. Business context, before and after',
      'Annex 7. Feedback of participants', 'Annex 8. Coverage and unobserved objectives', 'Annex 9. Data quality', 'Annex 10. Method',
    ]);
    expect(headings(strong.blocks)).toEqual(headings(poor.blocks));
  });

  it('strikes through the speeds whose guard failed, and only those', () => {
    const struck = (blocks: readonly Block[]) => tableOf(blocks, 'Value, cases and guard of each').rows.map((row) => row[1]?.filter((w) => w.struck).map((w) => w.text).join(''));
    expect(struck(poor.blocks)).toEqual(['51 min', '5 h 17 m', '6 h 42 m', '']);
    expect(struck(strong.blocks)).toEqual(['', '', '', '']);
  });

  it('gives the person’s rating before the proposed one, and says which is which', () => {
    const rows = tableOf(poor.blocks, 'Table 1. Objectives, capabilities and ratings').rows.map((row) => row.slice(2).map(plainText));
    expect(rows).toEqual([
      ['–', '–', 'proposed', '–'], ['–', '–', 'proposed', '–'], ['–', 'proposed', '–', '–'], ['–', '–', 'proposed', '–'], ['–', '–', '–', 'confirmed'], ['–', 'proposed', '–', '–'],
    ]);
  });

  it('has every row of every table and sheet as wide as its head', () => {
    for (const block of poor.blocks) if (block.kind === 'table') for (const row of block.rows) expect([block.caption, row.length]).toEqual([block.caption, block.head.length]);
    for (const sheet of sheets) for (const row of sheet.rows) expect([sheet.name, row.length]).toEqual([sheet.name, sheet.columns.length]);
    expect(sheets.map(({ name }) => name)).toEqual(['Improvement plan', 'Decision log', 'Executed MSEL']);
  });
});
