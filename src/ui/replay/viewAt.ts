import { FACILITATOR } from '#core/exercise/command.ts';
import type { Instant, Moments } from '#core/exercise/moments.ts';
import { facilitatorView } from '#core/views/facilitatorView.ts';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import { screenView } from '#core/views/screenView.ts';
import type { ScreenView } from '#core/views/screenViewTypes.ts';
import { seatView } from '#core/views/seatView.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';

/** Screens by their names in the address: the reserved names `all` and `facilitator` are no roles (P34). */
export const PROJECTOR = 'all';

/** What one screen showed at a moment, by the same view as in play; `null` for a role that is not in the cast. No component: the run behind it is one that moves on. */
export function viewAt(moments: Moments, { at, seq }: Instant, as: string): SeatView | ScreenView | FacilitatorView | null {
  const run = moments.at(at, seq);
  if (as === PROJECTOR) return screenView(run);
  return as === FACILITATOR ? facilitatorView(run) : seatView(run, as);
}
