import { noteOf, unitKey } from '../../measures/gapBook.ts';
import type { GapMeasure } from '../../measures/measures.ts';
import type { Line } from '../document.ts';
import { line, strong } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { analysisWords } from '../words/analysisWords.ts';
import { counted } from '../words/amountWords.ts';
import { gapKind } from '../words/gapKind.ts';
import { placeWords } from '../words/placeWords.ts';
import { referenceWords } from '../words/referenceWords.ts';

/** Places that are told in a sentence each; the rest are counted. */
const TOLD = 3;
const HELPED = { process: 'a process', tool: 'a tool', both: 'a process and a tool' } as const;

/** Areas for improvement, one a kind of gap: observation, reference, analysis (DOCTRINE c4). Dropped ones say so. */
export function areaLines(context: ReportContext, gaps: readonly GapMeasure[]): readonly Line[] {
  return [...new Set(gaps.map(({ code }) => code))].map((code) => areaLine(context, gaps.filter((gap) => gap.code === code)));
}

function areaLine(context: ReportContext, places: readonly GapMeasure[]): Line {
  const [first] = places;
  if (first === undefined) return [];
  const { people } = context;
  const { title, why, origin } = gapKind(context.scenario, first.code);
  const note = noteOf(context.book, unitKey(first, context.book));
  const told = [...new Set(places.flatMap((place) => placeWords(context, place) ?? []))];
  const more = told.length > TOLD ? ` ${counted(told.length - TOLD, 'more place is', 'more places are')} listed by entry in the improvement plan.` : '';
  const helped = note.helped === null ? '' : ` The team says that ${HELPED[note.helped]} would have helped.`;
  return line(
    strong(`${note.title.trim() === '' ? title : people.said(note.title)}.`), told.length === 0 ? '' : ` ${told.slice(0, TOLD).join(' ')}${more}`,
    ' ', strong('Reference: '), `${referenceWords(context, first)}. `,
    strong(origin === 'author' ? 'Analysis and suggestion of the scenario: ' : 'Analysis, to be confirmed: '), why === '' ? 'left to the after-action meeting.' : why, analysisWords(context, places), note.cause.trim() === '' ? '' : ` Root cause, says the team: ${people.said(note.cause)}`, helped,
    note.state === 'dropped' ? ` Dropped by the team: ${people.said(note.because) || 'no reason given'}.` : '',
  );
}
