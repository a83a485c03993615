import { lastVotes } from '../exercise/lastVotes.ts';
import { votesOf } from '../exercise/records.ts';
import type { Run } from '../exercise/run.ts';
import type { Role } from '../scenario/model.ts';
import { decisionCore, optionViews } from './decisionView.ts';
import { dueOf, lastBrief } from './duesView.ts';
import type { SeatDecision, SeatIntel, SeatUpdate } from './seatViewTypes.ts';

/** A decision as a role sees it that owns, approves or votes; `null` for others, and while it was never open. `index`: in the scenario's list. */
export function seatDecision(run: Run, role: Role, index: number): SeatDecision | null {
  const d = run.scenario.decisions[index];
  if (!d || (d.owner !== role.id && d.approve !== role.id && !d.consult.includes(role.id))) return null;
  const core = decisionCore(run, index);
  if (!core) return null;
  const open = (core.state === 'open' || core.state === 'standing') && run.state !== 'ended';
  const mine = lastVotes(votesOf(run.world, run.world.decisions[index])).find((v) => v.role === role.id);
  return {
    ...core,
    options: optionViews(run, index).filter((o) => o.visible).map(({ id, title, prose, takes, by, free }) => ({ id, title, prose, takes, by, free })),
    mayVote: open && d.consult.includes(role.id) && run.world.decisions[index]?.used.length === 0,
    mayCommit: open && d.owner === role.id,
    mayApprove: core.state === 'approval' && d.approve === role.id && run.state !== 'ended',
    myVote: mine ? { option: mine.option, confidence: mine.confidence, because: mine.because } : null,
  };
}

/** An update that a role owes; `null` for others, and while it does not run. */
export function seatUpdate(run: Run, role: Role, index: number): SeatUpdate | null {
  const u = run.scenario.updates[index];
  const { running, nextDueAt, overdue } = dueOf(run, index);
  if (!u || u.from !== role.id || !running) return null;
  return { id: u.id, title: u.prose.title, prose: u.prose, to: u.to, nextDueAt, overdue, last: lastBrief(run, index) };
}

/** A raw signal at a role that receives it; `null` for others, and before it came in. */
export function seatIntel(run: Run, role: Role, index: number): SeatIntel | null {
  const intel = run.scenario.intel[index];
  const thing = run.world.intel[index];
  if (!intel?.to.includes(role.id) || !thing || thing.dueAt === null) return null;
  return { id: intel.id, prose: intel.prose, share: intel.share, sharedWith: thing.shares.map((x) => x.role), dueAt: thing.dueAt };
}
