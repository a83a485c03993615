import type { Block } from '../document.ts';
import { heading, line, numbered, paragraph, strong } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { areaLines } from './areaLines.ts';

/** Areas for improvement that belong to no objective, and those that the room added. */
export function otherAreas(context: ReportContext): readonly Block[] {
  const { measures, book, people } = context;
  const found = areaLines(context, measures.gaps.filter(({ objective }) => objective === null));
  const own = book.own.map(({ title, why }) => line(strong(`${people.said(title)}.`), ' ', people.said(why), ' ', strong('Reference: '), 'seen by the room.'));
  if (found.length + own.length === 0) return measures.gaps.length === 0 ? [heading(3, 'Areas for improvement'), paragraph('No gaps were found in this exercise.')] : [];
  return [heading(3, 'Areas for improvement that belong to no single objective'), numbered([...found, ...own])];
}
