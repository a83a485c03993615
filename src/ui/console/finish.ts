import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { SessionState } from '#stores/sessionTypes.ts';

/** Epoch ms at which play reaches the horizon at the present pace; `null` while paced, paused, or over. */
export function finishWall(view: FacilitatorView, wall: number): number | null {
  const { state, rate, horizon, now } = view.clock;
  return state === 'running' && rate > 0 ? wall + ((horizon - now) / rate) * 1000 : null;
}

/** Epoch ms at which the booked slot ends; `null` before StartEx. */
export function slotEndWall({ startedWall, setup }: Pick<SessionState, 'startedWall' | 'setup'>): number | null {
  return startedWall === null || setup === null ? null : startedWall + setup.slotMinutes * 60_000;
}
