export interface Times {
  /** Medians, in milliseconds of processor time. */
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Times two ways of doing the same thing by turns, so that both meet the same machine in the same mood; the first `warm` rounds do not
 * count. What the collector takes counts for whoever is running, in whatever thread. Processor time, so that a busy machine, which stops
 * one of the two more often than the other, does not make the ratio (measured at a load of 15 on two cores: 19 by the clock on the wall where this gives 7 to 10).
 */
export async function sideBySideTimes(ours: () => unknown, theirs: () => unknown, rounds = 30, warm = 10): Promise<Times> {
  const times: [number[], number[]] = [[], []];
  for (let round = -warm; round < rounds; round++) {
    for (const [i, way] of [ours, theirs].entries()) {
      const from = process.cpuUsage();
      await way();
      const { user, system } = process.cpuUsage(from);
      const took = (user + system) / 1000;
      if (round >= 0) times[i]?.push(took);
    }
  }
  return { ours: median(times[0]), theirs: median(times[1]) };
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
