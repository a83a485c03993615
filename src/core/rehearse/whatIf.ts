import { fail, ok, type Result } from '../base/result.ts';
import type { Entry, Refusal } from '../exercise/command.ts';
import { takenBack } from '../exercise/correction.ts';
import { measureRun } from '../measures/measureRun.ts';
import type { Measures } from '../measures/measures.ts';
import type { Scenario } from '../scenario/model.ts';
import { asPlayed, type AsPlayed } from './asPlayed.ts';
import type { Change } from './change.ts';
import { changedLog } from './changedLog.ts';
import { differences, type Difference } from './differences.ts';
import { openPlayed } from './openPlayed.ts';
import type { PlayedLog } from './playedLog.ts';

/** A later entry of the log that no longer fitted, and why. */
export interface LeftOut extends Refusal {
  readonly seq: number;
}
/** One log twice, to EndEx: as it was, and with one entry changed. Plain JSON. */
export interface WhatIf {
  readonly before: Measures;
  readonly after: Measures;
  /** The entry that was changed; `now` `null`: it was omitted. */
  readonly changed: { readonly was: Entry; readonly now: Entry | null };
  /** In the order of the log. What did not count before (taken back, refused) is in neither run and not listed. */
  readonly leftOut: readonly LeftOut[];
  /** Only what differs. */
  readonly differences: readonly Difference[];
}

/**
 * Plays a log again with one entry changed (P31): the other entries as they were, at their times; those that are then refused are left
 * out and listed; what a correction took back stays taken back. Both runs go on to EndEx. Refused if the change makes no sense, or if the
 * changed entry itself would have been refused then (a hidden option, a minute before its alert). An entry that is moved comes after those
 * of its new second. `known`: the log as played, if it was found before; then only the changed log is folded and measured.
 */
export function whatIf(scenario: Scenario, log: PlayedLog, change: Change, known: AsPlayed = asPlayed(scenario, log)): Result<WhatIf, Refusal> {
  const made = changedLog(scenario, log.entries, known.leftOut, change);
  if (!made.ok) return made;
  const { entries, was, changed } = made.value;
  const run = openPlayed(scenario, log);
  const undone = takenBack(log.entries);
  const leftOut = new Map<number, LeftOut>();
  for (const entry of entries) {
    const refused = run.follow(entry, undone.get(entry.seq));
    if (!refused) continue;
    if (entry === changed) return fail(refused);
    leftOut.set(entry.seq, { seq: entry.seq, ...refused });
  }
  run.finish();
  const after = measureRun(scenario, run.chronicle());
  return ok({ before: known.measures, after, changed: { was, now: changed }, leftOut: [...leftOut.values()], differences: differences(known.measures, after) });
}
