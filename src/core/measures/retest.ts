import { gapKey, noteOf, retestKeys, unitKey, type GapBook } from './gapBook.ts';
import type { GapMeasure } from './measures.ts';

/** A corrective action that waits for its retest, from the exercise after which it was agreed. */
export interface RetestMark {
  /** As in that exercise's gap book. */
  readonly key: string;
  /** Codes of the gap and of what was merged into it: each of them brings it back. Empty for what the room added: no log shows that. */
  readonly codes: readonly string[];
  /** Keys of the single places where it was found. */
  readonly places: readonly string[];
  /** It stands for its places alone, having been set apart; other gaps of the code are others. */
  readonly apart: boolean;
}
/** `closed`: it could have shown itself again, and did not. `reopened`: it did. `not-tested`: none of its places was reached. */
export type RetestVerdict = 'closed' | 'reopened' | 'not-tested';
export interface RetestResult {
  readonly key: string;
  readonly verdict: RetestVerdict;
  /** Where it was found again, or could have been. */
  readonly places: readonly string[];
  /** Numbers of entries of this run that show it again. */
  readonly evidence: readonly number[];
}
/** What a run shows about gaps: those found, and the places where one could have been (`situationsOf`). */
export interface RetestGround {
  readonly gaps: readonly GapMeasure[];
  readonly situations: readonly string[];
}

/** What the next exercise of the scenario tests again: accepted gaps with their mark, what was merged into them included. */
export function retestMarks(gaps: readonly GapMeasure[], book: GapBook): readonly RetestMark[] {
  return retestKeys(book).map((key) => {
    const keys = [key, ...Object.keys(book.notes).filter((other) => noteOf(book, other).state === 'merged' && noteOf(book, other).into === key)];
    const mine = gaps.filter((gap) => keys.includes(unitKey(gap, book)));
    const written = keys.filter((one) => !one.startsWith('own ')).map((one) => one.split(' ')[0] ?? one);
    return { key, codes: [...new Set(written)], places: [...new Set(mine.map(gapKey))], apart: keys.every((one) => book.apart.includes(one)) };
  });
}

/** Tests a gap again on what another run of the same scenario shows. */
export function retest(mark: RetestMark, { gaps, situations }: RetestGround): RetestResult {
  const again = gaps.filter((gap) => mark.codes.includes(gap.code) && (!mark.apart || mark.places.includes(gapKey(gap))));
  if (again.length > 0) {
    const evidence = [...new Set(again.flatMap((gap) => gap.evidence))].sort((a, b) => a - b);
    return { key: mark.key, verdict: 'reopened', places: again.map(gapKey), evidence };
  }
  const reached = mark.places.filter((place) => situations.includes(place));
  return { key: mark.key, verdict: reached.length > 0 ? 'closed' : 'not-tested', places: reached, evidence: [] };
}
