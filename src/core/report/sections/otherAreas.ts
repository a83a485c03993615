import { noteOf, unitKey } from '../../measures/gapBook.ts';
import { CLASS_ORDER } from '../../measures/gapUnits.ts';
import type { GapMeasure } from '../../measures/measures.ts';
import type { GapClass } from '../../scenario/model.ts';
import type { Block, Line } from '../document.ts';
import { heading, line, numbered, paragraph, strong } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { gapKind } from '../words/gapKind.ts';
import { areaLines } from './areaLines.ts';

const CLASS_WORDS: Readonly<Record<GapClass, string>> = {
  authority: 'Authority: who may decide', process: 'Process: how it is done', information: 'Information: who knows what', people: 'People: enough of them, and practised', technology: 'Technology: what it is done with',
};

/** Areas for improvement that belong to no objective, and those that the room added, by class. */
export function otherAreas(context: ReportContext): readonly Block[] {
  const { measures, book } = context;
  const loose = measures.gaps.filter(({ objective }) => objective === null);
  const parts = CLASS_ORDER.flatMap((of): Block[] => {
    const lines = [...areaLines(context, loose.filter((gap) => classOf(context, gap) === of)), ...ownLines(context, of)];
    return lines.length === 0 ? [] : [heading(4, CLASS_WORDS[of]), numbered(lines)];
  });
  if (parts.length > 0) return [heading(3, 'Areas for improvement that belong to no single objective'), ...parts];
  return measures.gaps.length + book.own.length === 0 ? [heading(3, 'Areas for improvement'), paragraph('No gaps were found in this exercise.')] : [];
}

const classOf = ({ scenario, book }: ReportContext, gap: GapMeasure): GapClass => noteOf(book, unitKey(gap, book)).class ?? gapKind(scenario, gap.code).class;

const ownLines = ({ book, people }: ReportContext, of: GapClass): readonly Line[] =>
  book.own.filter((own) => (noteOf(book, own.key).class ?? own.class) === of).map(({ title, why }) => line(strong(`${people.said(title)}.`), ' ', people.said(why), ' ', strong('Reference: '), 'seen by the room.'));
