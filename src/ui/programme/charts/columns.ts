import type { GapTurn } from '#core/measures/gapHistory.ts';
import type { ProgrammeSet } from '#core/measures/programmeSets.ts';
import { roomClock, roomDate } from '#ui/kit/time.ts';
import type { RunWithFacts } from '../measuredRuns.ts';

/** A run as a column of every chart of its set. */
export interface Column {
  readonly run: RunWithFacts;
  readonly gaps: GapTurn;
  /** Its day; with the time where another run of the set was played on the same day. */
  readonly day: string;
}

/** The runs of a set in the order in which they were played, the oldest first. */
export function columnsOf({ runs }: ProgrammeSet<RunWithFacts>): readonly Column[] {
  const days = runs.map(({ run }) => roomDate(run.playedWall));
  return runs.map((one, place): Column => {
    const day = days[place] ?? '';
    return { ...one, day: days.indexOf(day) === days.lastIndexOf(day) ? day : `${day}, ${roomClock(one.run.playedWall)}` };
  }).toReversed();
}
