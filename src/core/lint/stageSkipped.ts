import type { Seconds } from '../base/duration.ts';
import type { Expr } from '../scenario/condition.ts';
import type { Effects, Scenario, Stage } from '../scenario/model.ts';
import type { Earliest } from './earliest.ts';
import { NEVER } from './earliestHold.ts';

/**
 * A later stage that the clock enters in every play before this one can be: then this one is too late, for a `when` counts only while
 * an earlier stage is current (SPEC 2.2). `null` if there is none, or if some `goto` leads to this stage or before it.
 * `place` of the stage in the list of stages; `lowest` is `lowestGoto` of the scenario.
 */
export function stageSkipped({ stages }: Scenario, place: number, lowest: number, earliest: Earliest): Stage | null {
  const stage = stages[place];
  if (!stage?.when || lowest <= place) return null;
  const opens = earliest.holds(stage.when);
  return stages.find((other, i) => i > place && other.when !== null && latestHold(other.when.expr) < opens) ?? null;
}

/** A second at which the condition holds in every play; `NEVER` if the clock alone does not bring it about. */
function latestHold(expr: Expr): Seconds {
  switch (expr.op) {
    case 'time':
      return expr.at;
    case 'or':
      return Math.min(...expr.all.map(latestHold));
    case 'and':
      return Math.max(...expr.all.map(latestHold));
    case 'name':
    case 'not':
      return NEVER;
  }
}

/** The place of the earliest stage that some effect goes to; infinite if there is no `goto`. */
export function lowestGoto(s: Scenario): number {
  const places = new Map(s.stages.map((stage, i) => [stage.id, i]));
  const effects: readonly Effects[] = [
    ...s.attacks.flatMap((a) => a.steps.map((step) => step.effects)),
    ...s.injects.map((i) => i.effects),
    ...s.decisions.flatMap((d) => [...d.options.map((o) => o.effects), ...(d.otherwise ? [d.otherwise.effects] : [])]),
  ];
  let lowest = Number.POSITIVE_INFINITY;
  for (const { goto } of effects) if (goto !== null) lowest = Math.min(lowest, places.get(goto) ?? lowest);
  return lowest;
}
