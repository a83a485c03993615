import { measureRun } from '../measures/measureRun.ts';
import type { Measures } from '../measures/measures.ts';
import type { Scenario } from '../scenario/model.ts';
import { openPlayed } from './openPlayed.ts';
import type { PlayedLog } from './playedLog.ts';

/** A log as it was, run to EndEx: what every change is held against. Found once for a log, good for any number of changes. */
export interface AsPlayed {
  readonly measures: Measures;
  /** Numbers of the entries that do not count: taken back, or refused when the log is folded. They stay out of every changed log too. */
  readonly leftOut: readonly number[];
}

/** Folds a log once, from T+0 to EndEx, and measures it. */
export function asPlayed(scenario: Scenario, log: PlayedLog): AsPlayed {
  const run = openPlayed(scenario, log);
  run.load(log.entries);
  run.finish();
  const chronicle = run.chronicle();
  return { measures: measureRun(scenario, chronicle), leftOut: chronicle.leftOut.map(({ seq }) => seq) };
}
