import type { SeatDecision, SeatView } from '#core/views/seatViewTypes.ts';
import { askOfDecision } from './asksOf.ts';

/** Done or expired: nobody is waited for. */
export const isPast = (decision: SeatDecision): boolean => decision.state === 'done' || decision.state === 'expired';

/** Of the decisions that are not past: what waits for this role, nearest deadline first; else the first. */
export function mostUrgent({ decisions, clock }: SeatView): SeatDecision | undefined {
  const live = decisions.filter((decision) => !isPast(decision));
  const waiting = live.filter((decision) => askOfDecision(decision, clock.now) !== null);
  return waiting.toSorted((x, y) => (x.deadlineAt ?? Infinity) - (y.deadlineAt ?? Infinity))[0] ?? live[0];
}
