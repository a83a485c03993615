import { dueGrid } from '../exercise/dueGrid.ts';
import { lastBriefOf } from '../exercise/records.ts';
import type { Run } from '../exercise/run.ts';
import type { BriefView, DutyView } from './commonView.ts';
import { titleOfRole } from './frame.ts';

/** When the next brief is due and whether the last due went unanswered (P12); for an update that does not run: nothing is due. */
export function dueOf(run: Run, index: number): { readonly running: boolean; readonly nextDueAt: number | null; readonly overdue: boolean } {
  const update = run.scenario.updates[index];
  const thing = run.world.updates[index];
  if (!update || !thing || thing.triggeredAt === null || thing.until !== null || run.state === 'ended') return { running: false, nextDueAt: null, overdue: false };
  const { nextDueAt, since } = dueGrid(update, thing.triggeredAt, run.now);
  return { running: true, nextDueAt, overdue: since !== null && (lastBriefOf(run.world, thing)?.at ?? -1) <= since };
}

/** The newest brief of an update. */
export function lastBrief(run: Run, index: number): BriefView | null {
  const update = run.scenario.updates[index];
  const brief = lastBriefOf(run.world, run.world.updates[index]);
  return update && brief ? { update: update.id, at: brief.at, from: titleOfRole(run, brief.by), text: brief.text } : null;
}

/** Legal and contractual clocks, running and not. */
export function dutyViews(run: Run): readonly DutyView[] {
  return run.scenario.duties.map((duty, i) => {
    const { startedAt = null, dueAt = null, metAt = null } = run.world.duties[i] ?? {};
    return { id: duty.id, regime: duty.regime, source: duty.source, asOf: duty.asOf, startedAt, dueAt, state: dutyState(run, startedAt, dueAt, metAt) };
  });
}

function dutyState(run: Run, startedAt: number | null, dueAt: number | null, metAt: number | null): DutyView['state'] {
  if (startedAt === null || dueAt === null) return 'not-started';
  if (metAt !== null && metAt <= dueAt) return 'met';
  return metAt !== null || run.now > dueAt ? 'breached' : 'running';
}
