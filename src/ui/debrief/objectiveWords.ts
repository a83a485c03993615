import type { Rating } from '#core/exercise/command.ts';
import type { ObjectiveMeasure } from '#core/measures/measures.ts';
import type { MeasureName, Objective } from '#core/scenario/model.ts';
import { debrief_M, debrief_P, debrief_S, debrief_U, debrief_lowered, debrief_target_limit, debrief_unobserved } from '#messages/compiled/messages.js';
import { count, percent } from '#ui/kit/amounts.ts';
import { length } from './debriefProps.ts';

export const RATINGS: readonly Rating[] = ['P', 'S', 'M', 'U'];
const WORDS: Readonly<Record<Rating, () => string>> = { P: debrief_P, S: debrief_S, M: debrief_M, U: debrief_U };
const TIMES: ReadonlySet<MeasureName> = new Set(['tta', 'ttr', 'mtta', 'mttr', 'ttc', 'duty', 'intel']);

/** "P, performed without challenges", … */
export const ratingWords = (rating: Rating): string => WORDS[rating]();

/** A measure as the author names it: `ttr(intrusion)`, `mttr`. */
export const measureName = ({ measure }: Objective): string => (measure.of === null ? measure.name : `${measure.name}(${measure.of})`);

/** The value in its own unit; nothing that could be measured is "not observed", never 0. */
export function valueWords({ measure }: Objective, value: number | null): string {
  if (value === null) return debrief_unobserved();
  if (TIMES.has(measure.name)) return length(value);
  if (measure.name === 'update' || measure.name === 'feed') return percent(value);
  return count(value, Number.isInteger(value) ? 0 : 1);
}

/** Target and limit, `null` where the measure has none. */
export function targetWords(objective: Objective): string | null {
  const { target, limit } = objective;
  if (target === null) return null;
  const say = (value: number) => valueWords(objective, value);
  return limit === null || limit === target ? say(target) : debrief_target_limit({ target: say(target), limit: say(limit) });
}

/** What the program proposes; a failed guard has lowered it. */
export function proposalWords(measure: ObjectiveMeasure | undefined): string {
  if (!measure || measure.rating === null) return debrief_unobserved();
  return measure.guardFailed ? `${ratingWords(measure.rating)} (${debrief_lowered()})` : ratingWords(measure.rating);
}
