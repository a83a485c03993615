import type { AlertRecord } from '../exercise/chronicle.ts';
import type { Seconds } from '../base/duration.ts';
import type { Stretch } from './stretches.ts';

/** An alert waits for `role`: raised and untouched, escalated and not yet accepted, or returned (P10, P19). */
export interface AlertWait extends Stretch {
  readonly role: string;
}

/**
 * Every stretch in which an alert waits for somebody to act on it: from being raised (to `to`), escalated or returned until the
 * next command on it, or EndEx. An alert whose finding is on a desk or done waits for no one.
 */
export function alertWaits({ raisedAt, moves }: AlertRecord, to: string, end: Seconds): AlertWait[] {
  if (raisedAt === null) return [];
  const waits: AlertWait[] = [];
  let open: { role: string; from: Seconds } | null = { role: to, from: raisedAt };
  for (const move of moves) {
    if (open !== null) waits.push({ ...open, until: move.at });
    open = move.do === 'escalate' || move.do === 'return' ? { role: move.role, from: move.at } : null;
  }
  if (open !== null) waits.push({ ...open, until: end });
  return waits;
}
