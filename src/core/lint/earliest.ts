import type { Seconds } from '../base/duration.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Scenario } from '../scenario/model.ts';
import { earliestHold, NEVER, type NameTimes } from './earliestHold.ts';
import { possibleMoves, type Moves } from './possibleMoves.ts';

/**
 * What can happen in a scenario and from when: lower bounds over every play. `NEVER` means that no play brings it about before the
 * horizon (a facilitator's reroute apart), so a rule that asks for `NEVER` raises no false alarm.
 */
export interface Earliest {
  /** A built-in name or a fact; also `ID.delivered` (inject), `ID.due` (step), `ID.evicted` (access), `ID.started` (harm). */
  at(name: string): Seconds;
  /** A condition; `null` = always. */
  holds(condition: Condition | null): Seconds;
  /** Whether the things of a stage can come up; `null` = outside any stage. */
  stageOpens(stage: string | null): boolean;
  /** True from T+0 on for good, so that a condition never sees it change. */
  alwaysTrue(name: string): boolean;
}

/** Times of all names, by lowering bounds until none falls further; at most one round a name, so the loop is bounded. */
export function earliestTimes(scenario: Scenario): Earliest {
  const times = new Map<string, Seconds>();
  const first = scenario.stages[0];
  const alwaysTrue = (name: string): boolean => first !== undefined && name === `${first.id}.entered`;
  const names: NameTimes = { at: (name) => times.get(name) ?? NEVER, canFail: (name) => !alwaysTrue(name), horizon: scenario.horizon };
  const holds = (condition: Condition | null): Seconds => (condition ? earliestHold(condition.expr, names) : 0);
  let fell = true;
  const moves: Moves = {
    at: names.at,
    holds,
    stage: (stage) => (stage === null ? 0 : names.at(`${stage}.entered`)),
    lower(name, second) {
      if (second > scenario.horizon || second >= names.at(name)) return;
      times.set(name, second);
      fell = true;
    },
  };
  for (let round = 0; fell && round <= times.size + 1; round++) {
    fell = false;
    possibleMoves(scenario, moves);
  }
  return { at: names.at, holds, stageOpens: (stage) => moves.stage(stage) < NEVER, alwaysTrue };
}
