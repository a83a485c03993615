import type { Block } from '../document.ts';
import { bullets, credited, heading, line, numbered, paragraph, strong } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import type { ObjectiveRow } from '../rows/objectiveRows.ts';
import { capabilityWords } from '../words/csfWords.ts';
import { casesBeside, measureName, measureWords, proposalWords, targetWords, valueWords } from '../words/objectiveWords.ts';
import { ratingWords } from '../words/ratingWords.ts';
import { areaLines } from './areaLines.ts';
import { strengthsOf } from './strengthsOf.ts';

/** One objective: what was measured, how it is rated and why, strengths, areas for improvement, and what people saw. */
export function objectiveAnalysis(context: ReportContext, row: ObjectiveRow, place: number): readonly Block[] {
  const { objective, observations } = row;
  const areas = areaLines(context, row.gaps);
  const strengths = strengthsOf(context, row);
  return [
    heading(3, `${place}. ${objective.statement}`),
    measuredLine(context, row),
    ratingLine(context, row),
    heading(4, 'Strengths'),
    strengths.length === 0 ? paragraph('The log shows none for this objective.') : numbered(strengths),
    heading(4, 'Areas for improvement'),
    areas.length === 0 ? paragraph('The log shows none for this objective.') : numbered(areas),
    ...(observations.length === 0 ? [] : [
      heading(4, 'What the facilitator and evaluators saw'),
      bullets(observations.map(({ text, entry }) => line(text, ` (entry ${entry})`))),
    ]),
  ];
}

function measuredLine(context: ReportContext, { objective, measured, touchedBy }: ObjectiveRow): Block {
  const target = targetWords(context, objective);
  const counts = context.sound && measured?.guardFailed !== true;
  const value = valueWords(context, objective, measured);
  const observed = measured !== undefined && measured.rating !== null;
  return paragraph(
    strong('Capability: '), `${capabilityWords(objective.csf)}. `, strong('Measured: '), `${measureWords(context, objective)}, `, ...credited(value, counts || !observed),
    context.dagger(measureName(objective)), casesBeside(context, objective), target === null ? '.' : ` (${target}).`, touchedBy.length === 0 ? '' : ` † The facilitator stepped in (entries ${touchedBy.join(', ')}).`,
  );
}

function ratingLine(context: ReportContext, { measured, confirmation }: ObjectiveRow): Block {
  const proposed = `${proposalWords(context, measured)}. `;
  if (confirmation === null) return paragraph(strong('Proposed: '), proposed, strong('Confirmed: '), 'not yet.');
  const { rating, because, entry } = confirmation;
  return paragraph(strong('Proposed: '), proposed, strong('Confirmed: '), `${ratingWords(rating)}. `, because === '' ? '' : `Reason: “${because}” `, `(entry ${entry}).`);
}
