import type { GapTurn } from '#core/measures/gapHistory.ts';
import type { FeedMeasure } from '#core/measures/measures.ts';
import type { RunFacts } from '#core/measures/runFacts.ts';
import {
  programme_by_hunt, programme_closed_as_false, programme_feed_fails, programme_feed_meets, programme_feed_none, programme_feed_not_shown, programme_gaps_closed,
  programme_gaps_opened, programme_gaps_recurring, programme_gaps_retested, programme_gaps_untested, programme_gone, programme_minutes_of, programme_never_begun,
  programme_premature, programme_prevented, programme_reentries, programme_talk, programme_updates_none, programme_updates_of,
} from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { MINUTES_KINDS, minutesWord } from '#ui/kit/minutesKinds.ts';
import { duration } from '#ui/kit/time.ts';

const FEED: Readonly<Record<Exclude<FeedMeasure['state'], 'none'>, typeof programme_feed_meets>> = { meets: programme_feed_meets, 'not-shown': programme_feed_not_shown, fails: programme_feed_fails };
type Counted = readonly [number, (of: { readonly count: number }) => string];

const some = (counted: readonly Counted[]): readonly string[] => counted.flatMap(([count, words]) => (count > 0 ? [words({ count })] : []));
const talk = ({ talkNotCounted }: RunFacts): readonly string[] => (talkNotCounted ? [programme_talk()] : []);

/** Incidents without a time to the first look. */
export const besideMtta = (facts: RunFacts): readonly string[] => [...some([[facts.without.byHunt, programme_by_hunt], [facts.without.prevented, programme_prevented]]), ...talk(facts)];
/** Incidents without a time to remediate. */
export const besideMttr = (facts: RunFacts): readonly string[] =>
  [...some([[facts.without.neverBegun, programme_never_begun], [facts.without.gone, programme_gone], [facts.without.prevented, programme_prevented]]), ...talk(facts)];

/** What stands beside the speeds; none if all guards hold. */
export const guardLines = ({ guards }: RunFacts): readonly string[] =>
  some([[guards.closedAsFalse, programme_closed_as_false], [guards.prematureClosures, programme_premature], [guards.reentries, programme_reentries]]);

/** All six kinds, those of no length too. */
export const minutesLines = ({ minutes }: RunFacts): readonly string[] =>
  minutes === null ? [] : [...MINUTES_KINDS.map((kind) => `${minutesWord(kind)}: ${duration(minutes[kind])}`), programme_minutes_of({ count: minutes.of })];

/** A feed against 90 %, with how many alerts that stands on. */
export const feedLine = ({ title, state, point, tp, fp }: RunFacts['feeds'][number]): string =>
  state === 'none' || point === null ? programme_feed_none({ title }) : FEED[state]({ title, point: percent(point), n: tp + fp });
export const feedLines = ({ feeds }: RunFacts): readonly string[] => feeds.map(feedLine);

export const updatesLine = ({ updates }: RunFacts): string => (updates.due === 0 ? programme_updates_none() : programme_updates_of({ on: updates.onTime, due: updates.due }));

/** How many gaps a run opened, closed, found again and tested again. */
export const gapCounts = ({ opened, closed, recurring, retested }: GapTurn): Readonly<Record<'opened' | 'closed' | 'recurring' | 'retested', number>> =>
  ({ opened: opened.length, closed: closed.length, recurring: recurring.length, retested: retested.filter((one) => one.verdict !== 'not-tested').length });

export function gapLines(turn: GapTurn): readonly string[] {
  const counts = gapCounts(turn);
  const words: readonly Counted[] = [
    [counts.opened, programme_gaps_opened], [counts.closed, programme_gaps_closed], [counts.recurring, programme_gaps_recurring], [counts.retested, programme_gaps_retested],
  ];
  return [...words.map(([count, say]) => say({ count })), ...some([[turn.retested.length - counts.retested, programme_gaps_untested]])];
}
