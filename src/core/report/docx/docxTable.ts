import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Line } from '../document.ts';
import { columnWidths } from './columnWidths.ts';
import { textWidth } from './docxPage.ts';
import { docxLine } from './docxRuns.ts';

type ReportTable = Extract<Block, { kind: 'table' }>;

/** A caption, a table by style, and room below. Its head comes again on every page; no row is torn apart. */
export function docxTable({ caption, head, rows, numeric }: ReportTable, side: boolean): readonly (Paragraph | Table)[] {
  const widths = columnWidths({ head, rows }, textWidth(side));
  const cell = (line: Line, i: number, style: string): TableCell => new TableCell({
    width: { size: widths[i] ?? 0, type: WidthType.DXA },
    children: [new Paragraph({ style, ...(numeric.includes(i) ? { alignment: AlignmentType.END } : {}), ...docxLine(line) })],
  });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, ...docxLine([{ text: caption }]) }),
    new Table({
      style: 'ReportTable',
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: false, noVBand: true },
      layout: TableLayoutType.FIXED,
      width: { size: textWidth(side), type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head.map((name, i) => cell([{ text: name }], i, 'TableHead')) }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((line, i) => cell(line, i, 'TableText')) })),
      ],
    }),
    new Paragraph({ style: 'AfterTable' }),
  ];
}
