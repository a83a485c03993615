import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Minutes } from '../../measures/measures.ts';
import type { Block } from '../document.ts';
import { MINUTES_KINDS, minutesSum, minutesTable, minutesWords } from '../minutesTable.ts';
import { textWidth } from './docxPage.ts';
import { docxLine, docxRuns } from './docxRuns.ts';
import { docxTable } from './docxTable.ts';

type Bars = Extract<Block, { kind: 'minutes' }>;
type Kind = keyof Minutes;
/** Work is solid, waiting is patterned, nobody is empty; a letter says the same without colour or pattern. */
const LOOKS: Readonly<Record<Kind, { readonly letter: string; readonly ink: string; readonly ground: string; readonly pattern: (typeof ShadingType)[keyof typeof ShadingType] }>> = {
  execution: { letter: 'E', ink: '186B8C', ground: '186B8C', pattern: ShadingType.CLEAR },
  investigation: { letter: 'I', ink: '9BD6DA', ground: '9BD6DA', pattern: ShadingType.CLEAR },
  business: { letter: 'B', ink: 'D99A7C', ground: 'F6E3D9', pattern: ShadingType.DIAGONAL_STRIPE },
  secops: { letter: 'S', ink: 'DDBF7F', ground: 'F7EDD6', pattern: ShadingType.VERTICAL_STRIPE },
  thirdParty: { letter: 'T', ink: 'B79CAF', ground: 'EEE5EC', pattern: ShadingType.PERCENT_20 },
  nobody: { letter: 'N', ink: 'FFFFFF', ground: 'FFFFFF', pattern: ShadingType.CLEAR },
};
/** Narrower parts carry no letter, in twentieths of a point: the table has the number. */
const [LETTERED, NUMBERED, THINNEST] = [240, 620, 40];
const edge = { style: BorderStyle.SINGLE, size: 4, color: '4A5866' };
const borders = { top: edge, bottom: edge, left: edge, right: edge };

/** Where the minutes went: a bar of shaded cells an incident, all to one scale, with its key, then the same as a table. */
export function docxMinutes(block: Bars, side: boolean): readonly (Paragraph | Table)[] {
  const longest = Math.max(1, ...block.bars.map(({ minutes }) => minutesSum(minutes)));
  return [
    ...block.bars.flatMap(({ label, minutes }) => {
      const bar = barOf(minutes, textWidth(side) / longest);
      const words = new Paragraph({ style: 'BarLabel', keepNext: true, ...docxLine([{ text: label, strong: true }, { text: `: ${minutesWords(minutesSum(minutes))} min` }]) });
      return bar === null ? [words] : [words, bar];
    }),
    ...(block.bars.length === 0 ? [] : [keyLine()]),
    ...docxTable(minutesTable(block), side),
  ];
}

/** `null` where no second was counted: a table needs a cell. */
function barOf(minutes: Minutes, scale: number): Table | null {
  const parts = MINUTES_KINDS.flatMap(([kind, word]) => (minutes[kind] > 0 ? [{ kind, word, width: Math.max(THINNEST, Math.round(minutes[kind] * scale)) }] : []));
  if (parts.length === 0) return null;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: parts.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: parts.map(({ width }) => width),
    margins: { left: 20, right: 20, marginUnitType: WidthType.DXA },
    rows: [new TableRow({
      cantSplit: true,
      children: parts.map(({ kind, width }) => new TableCell({
        width: { size: width, type: WidthType.DXA }, borders, shading: shadingOf(kind),
        children: [new Paragraph({ style: 'BarText', alignment: AlignmentType.CENTER, children: [letterOf(kind, width, minutesWords(minutes[kind]))] })],
      })),
    })],
  });
}

const shadingOf = (kind: Kind) => ({ type: LOOKS[kind].pattern, color: LOOKS[kind].ink, fill: LOOKS[kind].ground });
const letterOf = (kind: Kind, width: number, number: string): TextRun => new TextRun({
  text: width < LETTERED ? '' : width < NUMBERED + number.length * 60 ? LOOKS[kind].letter : `${LOOKS[kind].letter} ${number}`, bold: true, color: kind === 'execution' ? 'FFFFFF' : '14202B',
});

const keyLine = (): Paragraph => new Paragraph({
  style: 'Key',
  children: MINUTES_KINDS.flatMap(([kind, word]) => [
    new TextRun({ text: `\u00A0${LOOKS[kind].letter}\u00A0`, bold: true, color: kind === 'execution' ? 'FFFFFF' : '14202B', shading: shadingOf(kind), border: { style: BorderStyle.SINGLE, size: 4, color: '4A5866' } }),
    ...docxRuns({ text: ` ${word}   ` }),
  ]),
});
