import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Line } from '../document.ts';
import { columnWidths } from './columnWidths.ts';
import { textWidth } from './docxPage.ts';
import { docxLine } from './docxRuns.ts';

type ReportTable = Extract<Block, { kind: 'table' }>;

/** A table of no more rows stays on one page. */
const SHORT = 12;

/** A caption, a table by style, and room below. Its head comes again on every page; no row is torn apart, nor a short table. */
export function docxTable({ caption, head, rows, numeric }: ReportTable, side: boolean): readonly (Paragraph | Table)[] {
  const widths = columnWidths({ head, rows }, textWidth(side));
  const cell = (line: Line, i: number, style: string, keepNext: boolean): TableCell => new TableCell({
    width: { size: widths[i] ?? 0, type: WidthType.DXA },
    children: [new Paragraph({ style, ...(keepNext ? { keepNext } : {}), ...(numeric.includes(i) ? { alignment: AlignmentType.END } : {}), ...docxLine(line) })],
  });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, ...docxLine([{ text: caption }]) }),
    new Table({
      style: 'ReportTable',
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: false, noVBand: true },
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head.map((name, i) => cell([{ text: name }], i, 'TableHead', true)) }),
        ...rows.map((row, place) => new TableRow({ cantSplit: true, children: row.map((line, i) => cell(line, i, 'TableText', rows.length <= SHORT && place < rows.length - 1)) })),
      ],
    }),
    new Paragraph({ style: 'AfterTable' }),
  ];
}
