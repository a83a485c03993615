import type { Seconds } from '#core/base/duration.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';

/** One thing that asks something of this role. `by`: the scenario second until which, `null` without one. */
export interface Ask {
  readonly kind: 'commit' | 'approve' | 'vote' | 'alert' | 'update' | 'intel' | 'ranking';
  readonly id: string;
  readonly title: string;
  readonly by: Seconds | null;
}

/** Everything that asks something of the role, most urgent first: what only it can end, then by deadline, then by age. */
export function asksOf(view: SeatView): readonly Ask[] {
  if (view.clock.state === 'ended') return rankingAsked(view);
  const asks = [...decisionAsks(view), ...alertAsks(view), ...dueAsks(view)];
  return asks.sort((x, y) => (x.by ?? Infinity) - (y.by ?? Infinity));
}

type Decision = SeatView['decisions'][number];

/** Open decisions of this role that still gather votes: its own, but nothing to do yet. */
export const gathersVotes = (decision: Decision, now: Seconds): boolean =>
  decision.mayCommit && !decision.standing && askOfDecision(decision, now) === null;

/** The last quarter of its time has begun (DESIGN 4, Countdown). */
const runsShort = ({ deadlineAt, openedAt }: Decision, now: Seconds): boolean => deadlineAt !== null && deadlineAt - now <= (deadlineAt - openedAt) / 4;

/** The kind of answer that an open decision wants from this role now, `null` if none. An owner is asked once all have voted, or time runs short. */
export function askOfDecision(decision: Decision, now: Seconds): 'commit' | 'approve' | 'vote' | null {
  if (decision.mayApprove) return 'approve';
  if (decision.mayVote && decision.myVote === null) return 'vote';
  if (!decision.mayCommit || decision.standing) return null;
  return runsShort(decision, now) || decision.consulted.every((role) => decision.voted.includes(role)) ? 'commit' : null;
}

function decisionAsks(view: SeatView): Ask[] {
  return view.decisions.flatMap((decision) => {
    const kind = askOfDecision(decision, view.clock.now);
    return kind === null ? [] : [{ kind, id: decision.id, title: decision.title, by: decision.deadlineAt }];
  });
}

function alertAsks(view: SeatView): Ask[] {
  return view.alerts
    .filter((alert) => alert.mine && alert.state !== 'closed' && alert.state !== 'working')
    .map((alert) => ({ kind: 'alert', id: alert.id, title: alert.title, by: null }));
}

function dueAsks(view: SeatView): Ask[] {
  const soon = view.clock.now + 600;
  const updates = view.owes
    .filter((owed) => owed.overdue || (owed.nextDueAt !== null && owed.nextDueAt <= soon))
    .map((owed): Ask => ({ kind: 'update', id: owed.id, title: owed.title, by: owed.nextDueAt }));
  const intel = view.intel
    .filter((raw) => raw.share.some((role) => !raw.sharedWith.includes(role)))
    .map((raw): Ask => ({ kind: 'intel', id: raw.id, title: raw.prose.title, by: raw.dueAt }));
  return [...updates, ...intel];
}

function rankingAsked(view: SeatView): Ask[] {
  if (view.role.team === 'external' || view.ranked.harms !== null) return [];
  return [{ kind: 'ranking', id: 'harms', title: '', by: null }];
}
