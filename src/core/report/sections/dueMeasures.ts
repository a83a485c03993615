import type { Block } from '../document.ts';
import { heading, line, paragraph, strong, tableOr } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { amountWords } from '../words/amountWords.ts';
import { HARM_WORDS } from '../words/harmWords.ts';
import { reachedWords } from '../words/lengthWords.ts';

const INTEL = { 'on-time': 'reached everyone in time', late: 'reached everyone, but late', never: 'did not reach everyone', running: 'still running at the end', 'not-started': 'did not come in' } as const;

/** Updates, intelligence and harm: what was promised, and what it cost. */
export function dueMeasures(context: ReportContext): readonly Block[] {
  const { measures, title, dagger, scenario, chronicle, clock } = context;
  const updates = measures.updates.map(({ id, due, onTime, late, missed, longestSilence, stale }) => [
    line(strong(title(id)), dagger(`update(${id})`)), ...(due === 0 ? ['not observed', '–', '–'] : [`${onTime} of ${due}`, String(late), String(missed)]), longestSilence === null ? '–' : reachedWords(longestSilence), String(stale),
  ]);
  const intel = measures.intel.map(({ id, state, dueAt, metAt }) => [line(strong(title(id)), dagger(`intel(${id})`)), dueAt === null ? '–' : clock(dueAt), metAt === null ? '–' : clock(metAt), INTEL[state]]);
  const harms = measures.harms.map(({ class: of, unit, amount }) => [line(strong(HARM_WORDS[of]), dagger(`harm(${of})`)), chronicle.harms.some(({ id }) => scenario.harms.some((harm) => harm.id === id && harm.class === of && harm.unit === unit)) ? amountWords(amount, unit) : `none (${unit})`]);
  return [
    heading(3, 'Updates, intelligence, harm'),
    tableOr('No update was promised in this scenario.', 'Updates', ['Update', 'On time', 'Late', 'Missed', 'Longest silence', 'Decisions on an old picture'], updates, [2, 3, 5]),
    ...(updates.length === 0 ? [] : [paragraph('On time: sent after the due before and at or before its own; late: before the next due; else missed. The longest silence is counted from what set the updates off, from each update, and to their end. A decision of the business rested on an old picture if an update to it was overdue.')]),
    tableOr('No intelligence in this scenario.', 'Intelligence', ['Report', 'Due', 'Reached all', 'State'], intel),
    tableOr('No harm in this scenario.', 'Harm, simulated, by class and unit', ['Class', 'Amount'], harms, [1]),
    ...(harms.length === 0 ? [] : [paragraph('Harm is amount by hours from its start to its stop, and once where it has no rate. Units are never added to one another.')]),
  ];
}
