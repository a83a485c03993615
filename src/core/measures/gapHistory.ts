import { noteOf, unitKeys, type GapBook } from './gapBook.ts';
import { retest, retestMarks, type RetestGround, type RetestMark, type RetestResult } from './retest.ts';

/** One run of a scenario with what was decided after it. */
export interface RunOfGaps extends RetestGround {
  readonly id: string;
  readonly book: GapBook;
}
/** A gap that is open after some run. */
export interface OpenGap {
  /** As in the book of `since`. */
  readonly key: string;
  /** Run in which it was first found, or found anew after it had been closed. */
  readonly since: string;
  /** Its corrective action, if one waits for its retest, and the run after which it was agreed. */
  readonly mark: (RetestMark & { readonly of: string }) | null;
}
/** What one run did to the gaps of its scenario; lists of keys. */
export interface GapTurn {
  readonly id: string;
  /** Found for the first time. */
  readonly opened: readonly string[];
  /** Tested again and not found: reported, then fixed. */
  readonly closed: readonly string[];
  /** Found again, after it was closed or while it was open. */
  readonly recurring: readonly string[];
  /** All that waited for it, with what came of it. */
  readonly retested: readonly RetestResult[];
  /** Open after this run. */
  readonly open: readonly OpenGap[];
}

/**
 * What became of the gaps of one scenario over its runs, the oldest first. A dropped gap is none; one without a mark stays open until somebody marks it
 * or drops it, found again or not: nothing has tested it.
 */
export function gapHistory(runs: readonly RunOfGaps[]): readonly GapTurn[] {
  const turns: GapTurn[] = [];
  const closedOnce = new Set<string>();
  let open: readonly OpenGap[] = [];
  for (const run of runs) {
    const turn = turnOf(run, open, closedOnce);
    for (const key of turn.closed) closedOnce.add(key);
    open = turn.open;
    turns.push(turn);
  }
  return turns;
}

function turnOf(run: RunOfGaps, before: readonly OpenGap[], closedOnce: ReadonlySet<string>): GapTurn {
  const retested = before.flatMap(({ mark }) => (mark === null ? [] : [retest(mark, run)]));
  const closed = new Set(retested.filter((one) => one.verdict === 'closed').map((one) => one.key));
  const dropped = (key: string): boolean => noteOf(run.book, key).state === 'dropped';
  const found = unitKeys(run.gaps, run.book).filter((key) => !dropped(key)).map((key) => ownKey(run.id, key));
  const still = before.filter(({ key }) => !closed.has(key) && !dropped(key));
  const again = (key: string): boolean => before.some((one) => one.key === key || isPlaceOf(key, one.key)) || closedOnce.has(key);
  const fresh = found.filter((key) => !still.some((one) => one.key === key));
  const marks = new Map(retestMarks(run.gaps, run.book).map((mark) => [ownKey(run.id, mark.key), { ...mark, key: ownKey(run.id, mark.key), of: run.id }]));
  const open = [...still, ...fresh.map((key): OpenGap => ({ key, since: run.id, mark: null }))].map((one) => ({ ...one, mark: marks.get(one.key) ?? one.mark }));
  return {
    id: run.id, closed: [...closed], retested, open,
    opened: found.filter((key) => !again(key)),
    recurring: [...new Set([...found.filter(again), ...retested.filter((one) => one.verdict === 'reopened').map((one) => one.key)])],
  };
}

/** What a room added is its own: the same key in another exercise is another gap. */
const ownKey = (run: string, key: string): string => (key.startsWith('own ') ? `${run} ${key}` : key);
const isPlaceOf = (key: string, kind: string): boolean => key.startsWith(`${kind} `);
