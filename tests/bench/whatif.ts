import { Run } from '#core/exercise/run.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { asPlayed, type AsPlayed } from '#core/rehearse/asPlayed.ts';
import type { Change } from '#core/rehearse/change.ts';
import { changedLog } from '#core/rehearse/changedLog.ts';
import { programOf } from '#core/rehearse/openPlayed.ts';
import type { PlayedLog } from '#core/rehearse/playedLog.ts';
import { whatIf } from '#core/rehearse/whatIf.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { longLog } from '#kit/longLog.ts';
import type { Row } from './row.ts';
import { sideBySideTimes } from './sideBySideTimes.ts';

/**
 * A what-if on a log of 10,000 entries against a replay of that log. Target: at most 1.5 times a replay.
 *
 * A replay is what `run --log` does once the file is read: a new run at T+0, the fold of all entries, on to EndEx, the measures. Ours is
 * the whole answer, as a page gets it that has asked before (the log as played is known, the scenario is compiled): the log changed, folded
 * with its verdicts, on to EndEx, measured, held against the log as played. The first commit that makes a
 * difference is changed, so that nearly all of the log is played on another past. The rows below: the two folds
 * alone, nothing measured; and asked for the first time, when the log has to be folded and measured as it was too.
 */
export async function whatIfRows(): Promise<readonly Row[]> {
  const { scenario, entries } = longLog(10_000);
  const log: PlayedLog = { entries, roster: [] };
  const known = asPlayed(scenario, log);
  const { change, leftOut } = firstOther(scenario, log, known);
  const replay = (): unknown => {
    const run = new Run(programOf(scenario));
    run.load(entries);
    run.finish();
    return measureRun(scenario, run.chronicle());
  };
  const fold = (): void => {
    const made = changedLog(scenario, entries, known.leftOut, change);
    const run = new Run(programOf(scenario));
    if (made.ok) for (const entry of made.value.entries) run.follow(entry);
  };
  const folds = await sideBySideTimes(fold, () => new Run(programOf(scenario)).load(entries));
  const again = await sideBySideTimes(() => whatIf(scenario, log, change, known), replay);
  const first = await sideBySideTimes(() => whatIf(scenario, log, change), replay);
  const against = 'replay to the measures';
  return [
    { what: `what-if on ${entries.length} entries, entry ${change.seq} changed, ${leftOut} left out`, against, ...again, ratio: again.ours / again.theirs, target: { atMost: 1.5 } },
    { what: '  its fold alone', against: 'fold of the log', ...folds, ratio: folds.ours / folds.theirs, target: { atMost: 1.5 } },
    { what: '  the same, asked for the first time', against, ...first, ratio: first.ours / first.theirs, target: null },
  ];
}

/** The first commit in the log that makes a difference if another option is taken. */
function firstOther(scenario: Scenario, log: PlayedLog, known: AsPlayed): { readonly change: Change; readonly leftOut: number } {
  for (const { seq, act } of log.entries) {
    if (act.do !== 'commit') continue;
    for (const { id: option } of scenario.decisions.find((d) => d.id === act.decision)?.options ?? []) {
      const answer = whatIf(scenario, log, { seq, option }, known);
      if (answer.ok && answer.value.differences.length > 0) return { change: { seq, option }, leftOut: answer.value.leftOut.length };
    }
  }
  throw new Error('no commit makes a difference');
}
