import { HeadingLevel, Paragraph, type Table } from 'docx';
import { assertNever } from '../../base/fault.ts';
import type { Block } from '../document.ts';
import { docxMinutes } from './docxMinutes.ts';
import { docxLine } from './docxRuns.ts';
import { docxTable } from './docxTable.ts';

/** The title of the report is no heading, so its chapters are Heading 1. */
const LEVELS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** A block as paragraphs and tables. `side`: on a page on its side. `place`: of its own in the document, so that ordered lists count from 1 each. `fresh`: it begins a page. */
export function blockParts(block: Block, side: boolean, place: number, fresh: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: LEVELS[block.level], ...(fresh ? { pageBreakBefore: true } : {}), ...docxLine([{ text: block.text }]) })];
    case 'paragraph': return [new Paragraph({ style: 'Normal', ...docxLine(block.line) })];
    case 'list': {
      const numbering = block.ordered ? { reference: 'numbered', level: 0, instance: place } : { reference: 'bulleted', level: 0 };
      return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering, ...docxLine(item) }));
    }
    case 'table': return docxTable(block, side);
    case 'minutes': return docxMinutes(block, side);
    default: return assertNever(block);
  }
}
