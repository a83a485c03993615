import { EMPTY_BOOK } from '#core/measures/gapBook.ts';
import type { MeanTime } from '#core/measures/measures.ts';
import type { RunFacts } from '#core/measures/runFacts.ts';
import type { ProgrammeRun } from '#stores/programme/programmeTypes.ts';
import { DAY } from './sixRuns.ts';

export type HandMadeRun = ProgrammeRun & { readonly facts: RunFacts };

/** A mean of completed times alone, in seconds; one number for each. */
export function meanOf(...times: readonly number[]): MeanTime {
  const mean = times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0) / times.length;
  return { n: times.length, censored: 0, tau: 86_400, restrictedMean: mean, median: times[0] ?? null, p90: times.at(-1) ?? null, completedMean: mean };
}

/** Facts as if measured: two incidents, one feed, nine updates due, all guards hold, no gaps. */
export const handMadeFacts = (change: Partial<RunFacts> = {}): RunFacts => ({
  title: 'Night shift', playedWall: null, difficulty: 'foundation', horizon: 86_400, mtta: meanOf(600, 1200), mttr: meanOf(7200, 14_400),
  without: { neverBegun: 0, gone: 0, prevented: 0, byHunt: 0 },
  minutes: { execution: 3600, investigation: 5400, business: 3000, secops: 2400, thirdParty: 600, nobody: 6600, of: 2 },
  guards: { closedAsFalse: 0, prematureClosures: 0, reentries: 0 },
  feeds: [{ id: 'edr', title: 'Endpoint detection', tp: 46, fp: 4, point: 0.92, bound: 0.8116, state: 'not-shown' }],
  updates: { due: 9, onTime: 7, late: 1, missed: 1 },
  touched: { mtta: false, mttr: false, updates: false, feeds: false }, talkNotCounted: false, joint: true, gaps: [], situations: [], authored: {},
  ...change,
});

/** A run of the hand-made facts, played on its day; all of one scenario and one text unless said otherwise. */
export const handMadeRun = (day: number, facts: Partial<RunFacts> = {}, change: Partial<ProgrammeRun> = {}): HandMadeRun => ({
  id: `day-${day}`, title: 'Night shift', scenario: 'night-shift', version: '1.0.0', sha256: 'a'.repeat(64), createdWall: day * DAY, playedWall: day * DAY, why: null, book: EMPTY_BOOK,
  ...change, facts: handMadeFacts(facts),
});

/** Of another text than the others. */
export const OTHER_TEXT = { sha256: 'b'.repeat(64) };

/** Six runs, day by day; the second and the fifth were played on something else. */
export const sixHandMade = (facts: Partial<RunFacts>, change: Partial<HandMadeRun>): readonly HandMadeRun[] =>
  [1, 2, 3, 4, 5, 6].map((day) => (day === 2 || day === 5 ? handMadeRun(day, facts, change) : handMadeRun(day)));
