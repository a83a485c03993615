import type { Seconds } from '../base/duration.ts';
import type { DecisionRecord } from '../exercise/chronicle.ts';
import type { Stretch } from './stretches.ts';

/** A decision waits for its owner (open, or open again after a decline) or, committed, for its approver. */
export interface DecisionWait extends Stretch {
  readonly part: 'owner' | 'approver';
}

/** Every wait of a decision, in order, at most to its expiry or EndEx. Standing decisions wait for no one (SPEC 3). */
export function decisionWaits(record: DecisionRecord, end: Seconds): DecisionWait[] {
  if (record.standing || record.openedAt === null) return [];
  const last = record.expiredAt ?? end;
  const waits: DecisionWait[] = [];
  let from: Seconds = record.openedAt;
  for (const { at, approver, answer } of record.commits) {
    waits.push({ part: 'owner', from, until: at });
    if (approver === null) return waits;
    waits.push({ part: 'approver', from: at, until: answer?.at ?? last });
    if (answer?.as !== 'declined') return waits;
    from = answer.at;
  }
  waits.push({ part: 'owner', from, until: last });
  return waits;
}
