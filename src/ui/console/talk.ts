import type { Seconds } from '#core/base/duration.ts';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';

/** The talk that may be charged: what it took in the room and what that is in scenario time. */
export interface TalkOffer {
  readonly room: Seconds;
  readonly scenario: Seconds;
}
/** How far the offers of this second were answered. */
export interface TalkAnswered {
  readonly at: Seconds;
  readonly moments: number;
}

/** Commits, approvals and closes at the very second at which the clock stands (SPEC 2.10). */
export function talkMoments(view: FacilitatorView): number {
  const { now } = view.clock;
  const ofDecisions = view.decisions.reduce((n, d) => n + Number(d.commit?.at === now) + Number(d.approvedAt === now), 0);
  return ofDecisions + view.alerts.filter((a) => a.state === 'closed' && a.since === now).length;
}

/**
 * The charge to offer, `null` if there is none: only in paced play, after a commit, an approval or a close that no answer covers yet.
 * `movedWall`, `wall`: epoch ms of the clock's last movement and of now; `talkRate`: scenario seconds per second of talk.
 */
export function talkOffer(
  view: FacilitatorView,
  talkRate: number,
  movedWall: number | null,
  wall: number,
  answered: TalkAnswered | null,
): TalkOffer | null {
  const { clock } = view;
  if (clock.rate !== 0 || clock.state === 'ended' || clock.state === 'ready' || movedWall === null || talkRate <= 0) return null;
  const covered = answered?.at === clock.now ? answered.moments : 0;
  if (talkMoments(view) <= covered) return null;
  const room = Math.floor((wall - movedWall) / 1000);
  const scenario = Math.min(Math.round(room * talkRate), clock.horizon - clock.now);
  return scenario > 0 ? { room, scenario } : null;
}
