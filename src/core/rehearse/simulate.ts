import { Run } from '../exercise/run.ts';
import { measureRun } from '../measures/measureRun.ts';
import type { Scenario } from '../scenario/model.ts';
import { Bots } from './bots.ts';
import { programOf } from './openPlayed.ts';
import { searchPar, type ParSearch } from './par.ts';
import { FIRST, plannedPolicy, promptPolicy, randomPolicy, type Policy, type PolicyName } from './policy.ts';
import { Tally, type Tallied } from './tally.ts';

export const MOST_RUNS = 100_000;

export interface SimulateOptions {
  /** 1 to `MOST_RUNS`. */
  readonly runs: number;
  readonly seed: number;
  readonly policy: PolicyName;
}
/** How the measures fell out over many runs with bots at every seat. Plain JSON; the same for the same scenario and options. */
export interface Simulation extends Tallied {
  readonly scenario: string;
  readonly policy: PolicyName;
  readonly seed: number;
  readonly runs: number;
  /** Only `random` leaves anything to chance: all runs of the others are alike, so one was played and counted for all. */
  readonly played: number;
  /** How `par` was found; `null` for the other policies. */
  readonly par: ParSearch | null;
}

/**
 * Plays a scenario again and again with bots at every seat (SPEC 5, P36). Yields how many plays are done, one at a time, so that a worker
 * or a page can stop it. The first runs of a longer simulation are those of a shorter one with the same seed.
 */
export function* simulate(scenario: Scenario, { runs, seed, policy }: SimulateOptions): Generator<number, Simulation> {
  const par = policy === 'par' ? yield* searchPar(scenario) : null;
  const played = policy === 'random' ? runs : 1;
  const tally = new Tally(scenario, runs / played);
  for (let i = 0; i < played; i++) {
    const run = new Run(programOf(scenario));
    const bots = policyOf(scenario, policy, `${seed}.${i}`, par);
    if (bots) new Bots(run, bots).finish();
    else run.finish();
    const chronicle = run.chronicle();
    tally.add(measureRun(scenario, chronicle), chronicle);
    yield i + 1;
  }
  return { scenario: scenario.id, policy, seed, runs, played, par, ...tally.result() };
}

/** `null`: nobody acts. */
function policyOf(scenario: Scenario, name: PolicyName, seed: string, par: ParSearch | null): Policy | null {
  switch (name) {
    case 'absent': return null;
    case 'first': return FIRST;
    case 'random': return randomPolicy(seed);
    case 'prompt': return promptPolicy(scenario);
    case 'par': return plannedPolicy(scenario, new Map(Object.entries(par?.plan ?? {})));
  }
}
