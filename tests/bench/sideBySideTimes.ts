export interface Times {
  /** Medians, in milliseconds. */
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Times two ways of doing the same thing by turns, so that both meet the same machine in the same mood; the first `warm` rounds do not
 * count. What the collector takes counts for whoever is running.
 */
export async function sideBySideTimes(ours: () => unknown, theirs: () => unknown, rounds = 30, warm = 10): Promise<Times> {
  const times: [number[], number[]] = [[], []];
  for (let round = -warm; round < rounds; round++) {
    for (const [i, way] of [ours, theirs].entries()) {
      const from = performance.now();
      await way();
      const took = performance.now() - from;
      if (round >= 0) times[i]?.push(took);
    }
  }
  return { ours: median(times[0]), theirs: median(times[1]) };
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
