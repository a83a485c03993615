import type { Rating } from '#core/exercise/command.ts';
import type { ObjectiveMeasure } from '#core/measures/measures.ts';
import type { MeasureName, Objective, Scenario } from '#core/scenario/model.ts';
import {
  debrief_M, debrief_P, debrief_S, debrief_U, debrief_is_decision, debrief_is_duty, debrief_is_feed, debrief_is_harm, debrief_is_intel, debrief_is_mtta, debrief_is_mttr,
  debrief_is_tta, debrief_is_ttc, debrief_is_ttr, debrief_is_update, debrief_lowered, debrief_on_time_share, debrief_real_share, debrief_target_limit, debrief_unobserved,
} from '#messages/compiled/messages.js';
import { amount, count, percent } from '#ui/kit/amounts.ts';
import { harmWord } from '#ui/kit/HarmMark.tsx';
import { length } from '../debriefProps.ts';
import { gradeShort } from '../decisions/gradeWords.ts';
import { marginWords } from '../DutiesTable.tsx';
import { titleOf } from '../titles.ts';

export const RATINGS: readonly Rating[] = ['P', 'S', 'M', 'U'];
const WORDS: Readonly<Record<Rating, () => string>> = { P: debrief_P, S: debrief_S, M: debrief_M, U: debrief_U };
const NAMES: Readonly<Record<MeasureName, (input: { of: string }) => string>> = {
  tta: debrief_is_tta, ttr: debrief_is_ttr, ttc: debrief_is_ttc, mtta: debrief_is_mtta, mttr: debrief_is_mttr, decision: debrief_is_decision, update: debrief_is_update,
  duty: debrief_is_duty, intel: debrief_is_intel, harm: debrief_is_harm, feed: debrief_is_feed,
};

/** "P, performed without challenges", … */
export const ratingWords = (rating: Rating): string => WORDS[rating]();

/** A measure as the author names it: `ttr(intrusion)`, `mttr`. */
export const measureName = ({ measure }: Objective): string => (measure.of === null ? measure.name : `${measure.name}(${measure.of})`);

/** The same in words: "First alert to first look: Intrusion". */
export function measureWords(scenario: Scenario, { measure }: Objective): string {
  const harm = measure.name === 'harm' ? scenario.harms.find((found) => found.class === measure.of)?.class : undefined;
  return NAMES[measure.name]({ of: harm ? harmWord(harm) : measure.of === null ? '' : titleOf(scenario, measure.of) });
}

/** The value in its own unit; nothing that could be measured is "not observed", never 0. */
export function valueWords(scenario: Scenario, { measure }: Objective, value: number | null): string {
  if (value === null) return debrief_unobserved();
  switch (measure.name) {
    case 'update': return debrief_on_time_share({ share: percent(value) });
    case 'feed': return debrief_real_share({ share: percent(value) });
    case 'duty':
    case 'intel': return marginWords({ margin: value, state: 'met' });
    case 'decision': return value === 1 || value === 0.5 || value === 0 ? gradeShort(value) : count(value, 1);
    case 'harm': return amount(value, scenario.harms.find((harm) => harm.class === measure.of)?.unit ?? '');
    default: return length(value);
  }
}

/** Target and limit, `null` where the measure has none. */
export function targetWords(scenario: Scenario, objective: Objective): string | null {
  const { target, limit } = objective;
  if (target === null) return null;
  const say = (value: number) => valueWords(scenario, objective, value);
  return limit === null || limit === target ? say(target) : debrief_target_limit({ target: say(target), limit: say(limit) });
}

/** What the program proposes; a failed guard has lowered it. */
export function proposalWords(measure: ObjectiveMeasure | undefined): string {
  if (!measure || measure.rating === null) return debrief_unobserved();
  return measure.guardFailed ? `${ratingWords(measure.rating)} (${debrief_lowered()})` : ratingWords(measure.rating);
}
