import type { Seconds } from '../base/duration.ts';
import type { AlertRecord, Chronicle, DecisionRecord, Work } from '../exercise/chronicle.ts';

/** A stretch of scenario time, `until` exclusive. */
export interface Stretch {
  readonly from: Seconds;
  readonly until: Seconds;
}

/** When a task was running. */
export const runningOf = (work: Work, end: Seconds): Stretch[] => work.runs.map(({ from, until }) => ({ from, until: until ?? end }));

/** When a task was put on a desk and neither running nor over: queued or paused (P10). */
export function queuedOf(work: Work, end: Seconds): Stretch[] {
  const over = work.doneAt ?? work.droppedAt ?? end;
  const stops = [work.putAt, ...work.runs.flatMap((run) => [run.from, run.until ?? end])];
  const stretches: Stretch[] = [];
  for (let i = 0; i < stops.length; i += 2) stretches.push({ from: stops[i] ?? over, until: Math.min(stops[i + 1] ?? over, over) });
  return stretches.filter((s) => s.until > s.from);
}

/** When a decision waited for its owner (open) and when for its approver (committed). Standing ones wait for no one. */
export function decisionWaits(d: DecisionRecord, end: Seconds): { readonly owner: Stretch[]; readonly approver: Stretch[] } {
  const owner: Stretch[] = [];
  const approver: Stretch[] = [];
  if (d.standing || d.openedAt === null) return { owner, approver };
  const over = d.expiredAt ?? end;
  let open: Seconds | null = d.openedAt;
  for (const commit of d.commits) {
    if (open !== null) owner.push({ from: open, until: commit.at });
    open = null;
    if (commit.approver === null) break;
    approver.push({ from: commit.at, until: commit.answer?.at ?? over });
    if (commit.answer?.as === 'declined') open = commit.answer.at;
  }
  if (open !== null) owner.push({ from: open, until: over });
  return { owner, approver };
}

/** When an alert waited for a person to start on it: raised or returned and untouched, or escalated and not yet accepted. */
export function alertWaits(alert: AlertRecord, end: Seconds): Stretch[] {
  if (alert.raisedAt === null) return [];
  const waits: Stretch[] = [];
  let since: Seconds | null = alert.raisedAt;
  for (const move of alert.moves) {
    if (since !== null) waits.push({ from: since, until: move.at });
    since = move.do === 'escalate' || move.do === 'return' ? move.at : null;
  }
  if (since !== null) waits.push({ from: since, until: end });
  return waits;
}

export const lengthOf = (stretches: readonly Stretch[]): Seconds => stretches.reduce((sum, s) => sum + Math.max(0, s.until - s.from), 0);

/** Tasks of an incident. */
export const worksOf = (chronicle: Chronicle, incident: string): readonly Work[] => chronicle.works.filter((w) => w.incident === incident);
