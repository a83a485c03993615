import { AGREEMENTS } from './feedback.ts';

/** Fewer than these could be told apart: nothing of theirs is shown together (DOCTRINE b5). */
export const SMALLEST_GROUP = 4;

/** How often each agreement from 1 to 5 was given, and the middle one of them; the lower of two. */
export interface Spread {
  readonly n: number;
  readonly counts: readonly [number, number, number, number, number];
  readonly median: number;
}

/** Counts what was given; of at least one. */
export function spreadOf(given: readonly number[]): Spread {
  const sorted = given.toSorted((a, b) => a - b);
  const counts = AGREEMENTS.map((agreement) => given.filter((one) => one === agreement).length) as unknown as Spread['counts'];
  return { n: given.length, counts, median: sorted[Math.ceil(sorted.length / 2) - 1] ?? 0 };
}
