import type { Block } from '../document.ts';
import { bullets, heading, line, paragraph, strong, table, tableOr } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { actorText, actText } from '../../views/actText.ts';
import { counted } from '../words/amountWords.ts';

const COVERED = { stages: 'Stages entered', options: 'Options begun', steps: 'Steps of the attacker fired', alerts: 'Alerts raised' } as const;

/** Annex 8: how much of the scenario was met, and what could not be observed. */
export function coverageSection({ measures, scenario }: ReportContext): readonly Block[] {
  const unobserved = scenario.objectives.filter(({ id }) => measures.objectives.find((found) => found.id === id)?.rating == null);
  const rows = (Object.keys(COVERED) as (keyof typeof COVERED)[]).map((part) => [COVERED[part], `${measures.coverage[part].reached} of ${measures.coverage[part].of}`]);
  return [
    heading(2, 'Annex 8. Coverage and unobserved objectives'),
    table('How much of the scenario was met', ['Part', 'Reached'], rows, [1]),
    unobserved.length === 0 ? paragraph(scenario.objectives.length === 0 ? 'The scenario states no objectives.' : 'Every objective was observed.')
      : paragraph(strong('Not observed: '), unobserved.map(({ statement }) => statement).join('; '), '. Nothing happened that could be measured; this is no rating.'),
  ];
}

/** Annex 9: what a reader must know before believing a number. */
export function dataQuality(context: ReportContext): readonly Block[] {
  return [heading(2, 'Annex 9. Data quality'), bullets(remarks(context)), ...daggers(context)];
}

function remarks({ chronicle, measures, brokenAfter, header, entries }: ReportContext): ReturnType<typeof line>[] {
  const refused = chronicle.leftOut.filter(({ why }) => why === 'refused').map(({ seq }) => seq);
  const corrected = chronicle.leftOut.filter(({ why }) => why === 'corrected').map(({ seq }) => seq);
  return [
    brokenAfter == null ? line(`The log’s hash chain is whole: ${counted(entries.length, 'entry', 'entries')}.`) : line(strong(`The log was changed after entry ${brokenAfter}.`), ' It can be read; its measures are not shown as sound.'),
    line(chronicle.ended ? 'The exercise ended, so what is open at the end is open for good.' : 'The exercise has not ended: what is open may still be closed.'),
    line(measures.talkNotCounted ? 'Talk not counted: a charge of the room’s talk was declined, so TTA, TTR and minutes are lower than what the room needed.' : 'No charge of the room’s talk was declined.'),
    line(corrected.length === 0 ? 'No command was taken back.' : `Taken back and left out: ${counted(corrected.length, 'entry', 'entries')} (${corrected.join(', ')}).`),
    ...(refused.length === 0 ? [] : [line(`No longer fitted and left out: ${counted(refused.length, 'entry', 'entries')} (${refused.join(', ')}).`)]),
    ...(header.roster.length === 0 ? [line('The log keeps no roster: who was present is not known.')] : []),
    line('All numbers come from one small exercise. They show where to look, and are compared only with runs of the same scenario version and difficulty.'),
  ];
}

function daggers(context: ReportContext): readonly Block[] {
  const { measures, scenario, chronicle, people, clock } = context;
  const seqs = [...new Set(measures.touched.map(({ seq }) => seq))].sort((x, y) => x - y);
  const rows = seqs.flatMap((seq) => {
    const entry = context.entries.find((found) => found.seq === seq) ?? chronicle.entries.find((found) => found.seq === seq);
    const names = measures.touched.filter((touch) => touch.seq === seq).map(({ measure }) => measure);
    return entry === undefined ? [] : [[String(seq), clock(entry.at), `${actorText(scenario, entry)} ${people.said(actText(scenario, entry.act))}`, names.join(', ')]];
  });
  return [tableOr('† The facilitator touched no measure.', '† Touched by the facilitator', ['Entry', 'Time', 'What was done', 'Measures'], rows, [0])];
}
