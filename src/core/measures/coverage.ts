import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Measures } from './measures.ts';

/** How much of the scenario was met: stages entered, options begun, steps fired, alerts raised (Q13). */
export function coverageOf(scenario: Scenario, chronicle: Chronicle): Measures['coverage'] {
  const count = (ids: readonly string[]): number => new Set(ids).size;
  return {
    stages: { reached: count(chronicle.stages.map((s) => s.id)), of: scenario.stages.length },
    options: {
      reached: count(chronicle.works.flatMap((w) => (w.option !== null && w.startedAt !== null ? [w.option] : []))),
      of: scenario.decisions.reduce((n, d) => n + d.options.length, 0),
    },
    steps: { reached: count(chronicle.steps.filter((s) => s.fired).map((s) => s.id)), of: scenario.attacks.reduce((n, a) => n + a.steps.length, 0) },
    alerts: { reached: chronicle.alerts.filter((a) => a.raisedAt !== null).length, of: scenario.alerts.length },
  };
}
