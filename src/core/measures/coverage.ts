import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Measures } from './measures.ts';

/** What a run can meet: of each kind all ids, in the order of the file. */
export const reachable = (s: Scenario): Readonly<Record<keyof Measures['coverage'], readonly string[]>> => ({
  stages: s.stages.map(({ id }) => id),
  options: s.decisions.flatMap(({ options }) => options.map(({ id }) => id)),
  steps: s.attacks.flatMap(({ steps }) => steps.map(({ id }) => id)),
  alerts: s.alerts.map(({ id }) => id),
});

/** What a run met: stages entered, options begun, steps fired, alerts raised (Q13). */
export const reached = (chronicle: Chronicle): Readonly<Record<keyof Measures['coverage'], ReadonlySet<string>>> => ({
  stages: new Set(chronicle.stages.map((s) => s.id)),
  options: new Set(chronicle.works.flatMap((w) => (w.option !== null && w.startedAt !== null ? [w.option] : []))),
  steps: new Set(chronicle.steps.filter((s) => s.fired).map((s) => s.id)),
  alerts: new Set(chronicle.alerts.filter((a) => a.raisedAt !== null).map((a) => a.id)),
});

/** How much of the scenario was met. */
export function coverageOf(scenario: Scenario, chronicle: Chronicle): Measures['coverage'] {
  const all = reachable(scenario);
  const met = reached(chronicle);
  const count = (kind: keyof Measures['coverage']): { reached: number; of: number } => ({ reached: met[kind].size, of: all[kind].length });
  return { stages: count('stages'), options: count('options'), steps: count('steps'), alerts: count('alerts') };
}
