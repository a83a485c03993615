import type { SeatView } from '#core/views/seatViewTypes.ts';
import {
  seat_choose_waits_alerts,
  seat_choose_waits_approvals,
  seat_choose_waits_commits,
  seat_choose_waits_gathering,
  seat_choose_waits_intel,
  seat_choose_waits_ranking,
  seat_choose_waits_updates,
  seat_choose_waits_votes,
} from '#messages/compiled/messages.js';
import { asksOf, gathersVotes } from './asksOf.ts';

/** What waits for a role, counted in words and without any content: fit to stand on a screen that everybody sees. */
export function waitingWords(view: SeatView): readonly string[] {
  const asks = asksOf(view);
  const of = (kind: string) => asks.filter((ask) => ask.kind === kind).length;
  const lines: [number, (input: { count: number }) => string][] = [
    [of('commit'), seat_choose_waits_commits],
    [of('approve'), seat_choose_waits_approvals],
    [view.decisions.filter((decision) => gathersVotes(decision, view.clock.now)).length, seat_choose_waits_gathering],
    [of('vote'), seat_choose_waits_votes],
    [of('alert'), seat_choose_waits_alerts],
    [of('update'), seat_choose_waits_updates],
    [of('intel'), seat_choose_waits_intel],
  ];
  const words = lines.filter(([count]) => count > 0).map(([count, say]) => say({ count }));
  return of('ranking') > 0 ? [...words, seat_choose_waits_ranking()] : words;
}
