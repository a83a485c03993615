import type { Seconds } from '../base/duration.ts';
import type { Update } from '../scenario/model.ts';

/**
 * Where a second stands on the fixed grid of a triggered update (SPEC 2.7, P12, Q11). A due has passed from the second after it.
 * `since`: the latest due that passed went unanswered if no brief came after this second; `null`: none has passed yet.
 */
export function dueGrid(update: Update, triggeredAt: Seconds, at: Seconds): { readonly nextDueAt: Seconds; readonly since: Seconds | null } {
  const every = Math.max(1, update.every);
  const first = triggeredAt + update.within;
  if (at <= first) return { nextDueAt: first, since: null };
  const round = Math.floor((at - 1 - first) / every);
  return { nextDueAt: first + (round + 1) * every, since: round === 0 ? triggeredAt - 1 : first + (round - 1) * every };
}
