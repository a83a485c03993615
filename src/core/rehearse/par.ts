import type { Rating } from '../exercise/command.ts';
import { Run } from '../exercise/run.ts';
import { measureRun } from '../measures/measureRun.ts';
import type { Measures } from '../measures/measures.ts';
import type { Scenario } from '../scenario/model.ts';
import { Bots } from './bots.ts';
import { programOf } from './openPlayed.ts';
import { plannedPolicy, type Plan } from './policy.ts';

/** What the first unlike thing decides, in this order; nothing is added up. */
export const PAR_ORDER = ['fewest objectives rated U, then M, then S', 'lowest mttr', 'least harm, class by class', 'lowest mtta'] as const;
/** Plays that the search may try. */
export const PAR_BUDGET = 400;

/** The best play that was found, and how far it was searched. Plain JSON. */
export interface ParSearch {
  /** Most plays that could be tried, and how many were; fewer: no single other choice made the play better. */
  readonly budget: number;
  readonly tried: number;
  readonly betterBy: typeof PAR_ORDER;
  /** Where it departs from `prompt`, by decision: the option, `null` for none. */
  readonly plan: Readonly<Record<string, string | null>>;
}

/**
 * Par (P36): starts with the play of `prompt`, and changes one decision at a time to each of its options or none, as long as that makes the
 * play better. Yields how many plays were tried, so that whoever waits can stop.
 */
export function* searchPar(scenario: Scenario, budget = PAR_BUDGET): Generator<number, ParSearch> {
  let best: Plan = new Map();
  let measures = played(scenario, best);
  let tried = 1;
  yield tried;
  for (let better = true; better && tried < budget;) {
    better = false;
    for (const [decision, option] of choices(scenario)) {
      if (tried >= budget) break;
      if (best.get(decision) === option) continue;
      const plan = new Map(best).set(decision, option);
      const found = played(scenario, plan);
      tried += 1;
      yield tried;
      if (compare(found, measures) >= 0) continue;
      [best, measures, better] = [plan, found, true];
    }
  }
  return { budget, tried, betterBy: PAR_ORDER, plan: Object.fromEntries(best) };
}

const choices = (s: Scenario): readonly (readonly [string, string | null])[] =>
  s.decisions.flatMap(({ id, options }) => [...options.map((o) => o.id), null].map((option) => [id, option] as const));

function played(scenario: Scenario, plan: Plan): Measures {
  const run = new Run(programOf(scenario));
  new Bots(run, plannedPolicy(scenario, plan)).finish();
  return measureRun(scenario, run.chronicle());
}

/** Negative if the first play is the better one. */
function compare(a: Measures, b: Measures): number {
  const [left, right] = [order(a), order(b)];
  for (const [i, value] of left.entries()) {
    const other = right[i] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Lower is better. Nothing worked on while access was held is worse than any time, unless every incident was prevented. */
function order(m: Measures): readonly number[] {
  const rated = (rating: Rating): number => m.objectives.filter((o) => o.rating === rating).length;
  const prevented = m.incidents.every(({ state }) => state === 'prevented' || state === 'gone-before-look');
  return [
    rated('U'), rated('M'), rated('S'),
    m.mttr.restrictedMean ?? (prevented ? 0 : Number.POSITIVE_INFINITY),
    ...m.harms.map(({ amount }) => amount),
    m.mtta.tp.restrictedMean ?? 0,
  ];
}
