import type { Rating } from '../../exercise/command.ts';
import type { Block } from '../document.ts';
import { bullets, heading, line, paragraph, strong, tableOr } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { objectiveRows, type ObjectiveRow } from '../rows/objectiveRows.ts';
import { counted } from '../words/amountWords.ts';
import { capabilityWords } from '../words/csfWords.ts';
import { RATING_KEY, RATINGS, ratingWords } from '../words/ratingWords.ts';
import { objectiveAnalysis } from './objectiveAnalysis.ts';
import { otherAreas } from './otherAreas.ts';

/** Objectives with P S M U, the key, then each objective's strengths and areas for improvement (DOCTRINE c4, 3 and 4). */
export function capabilities(context: ReportContext): readonly Block[] {
  const rows = objectiveRows(context);
  return [
    heading(2, 'Analysis of capabilities'),
    ...(rows.length === 0 ? [] : [paragraph(leadOf(rows))]),
    tableOr('This scenario states no objectives.', 'Table 1. Objectives, capabilities and ratings', ['Objective', 'Capability', ...RATINGS], rows.map(ratingRow)),
    ...(rows.length === 0 ? [] : [
      paragraph(strong('Ratings key. '), 'The program proposes a rating from what it measured; a person confirms or changes it and says why. A failed guard lowers P to S and S to M.'),
      bullets(RATINGS.map((rating) => line(strong(ratingWords(rating)), `: proposed where ${RATING_KEY[rating]}.`))),
      paragraph('Objectives without a target in time or amount: a decision is P if the choice was good, S if defensible, M if poor, U if not taken in time; an update by its share on time; a clock P if met, U if not; a report P in time, S late, U never.'),
    ]),
    ...rows.flatMap((row, i) => objectiveAnalysis(context, row, i + 1)),
    ...otherAreas(context),
  ];
}

function leadOf(rows: readonly ObjectiveRow[]): string {
  const confirmed = rows.filter(({ confirmation }) => confirmation !== null).length;
  const unobserved = rows.filter(({ rating }) => rating === null).length;
  const counts = RATINGS.map((rating) => ({ rating, count: rows.filter((row) => row.rating === rating).length })).filter(({ count }) => count > 0);
  const said = [...counts.map(({ rating, count }) => `${count} ${rating}`), ...(unobserved > 0 ? [`${unobserved} not observed`] : [])].join(', ');
  const others = confirmed === rows.length ? ' A person confirmed each.' : confirmed === 0 ? ' None is confirmed by a person yet.' : ` A person confirmed ${confirmed} of them; the others stand as proposed.`;
  return `Of ${counted(rows.length, 'objective')}: ${said}.${others} The ratings are not summed: each objective stands for itself.`;
}

function ratingRow({ objective, rating, confirmation }: ObjectiveRow) {
  const mark = (of: Rating) => (rating !== of ? '–' : line(strong(confirmation === null ? 'proposed' : 'confirmed')));
  return [line(objective.statement, rating === null ? ' (not observed)' : ''), capabilityWords(objective.csf), ...RATINGS.map(mark)];
}
