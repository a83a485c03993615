import type { Chronicle, Work } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { derivedGap, lookConcerns, remedyConcerns, type Concern } from './derivedGaps.ts';
import type { GapMeasure } from './measures.ts';
import { lengthOf, queuedOf } from './spans.ts';

/** Work of an incident stood too long in a queue from here on (P23). */
const TOO_LONG = 600;

/** Work with an incident that stood queued or paused on a desk for ten minutes or more (P10, P23), one gap an alert or option. Evidence: what put it there. */
export function queueGaps(scenario: Scenario, { works, endedAt }: Chronicle): GapMeasure[] {
  const stuck = works.filter((w) => w.incident !== null && w.desk && lengthOf(queuedOf(w, endedAt)) >= TOO_LONG);
  const about = (w: Work): string | null => w.alert ?? w.option;
  return [...new Set(stuck.map(about))].map((id) => {
    const mine = stuck.filter((w) => about(w) === id);
    const [first] = mine;
    const decision = first?.decision ?? null;
    const concerns: readonly Concern[] = decision === null ? lookConcerns(first?.incident ?? null) : [['decision', decision]];
    return derivedGap(scenario, 'work-queued', id, mine.map((w) => w.seq), [...concerns, ...remedyConcerns(first?.incident ?? null)]);
  });
}
