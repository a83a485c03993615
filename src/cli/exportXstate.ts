import { alertChart } from '#core/charts/alertChart.ts';
import { attackChart } from '#core/charts/attackChart.ts';
import type { Chart } from '#core/charts/chart.ts';
import { decisionChart, standingChart } from '#core/charts/decisionChart.ts';
import { exerciseChart } from '#core/charts/exerciseChart.ts';
import { incidentChart } from '#core/charts/incidentChart.ts';
import { storyChart } from '#core/charts/storyChart.ts';
import type { Scenario } from '#core/scenario/model.ts';

export interface ExportedChart {
  readonly kind: 'exercise' | 'story' | 'attack' | 'alert' | 'decision' | 'standing' | 'incident';
  /** Ids of the things that run on it. */
  readonly of: readonly string[];
  /** Types of its events. */
  readonly inputs: readonly string[];
  /** Names of guards and actions in the config, for `setup({ guards, actions })`. */
  readonly guards: readonly string[];
  readonly actions: readonly string[];
  /** Plain JSON, as `createMachine` takes it. */
  readonly config: unknown;
}

/** The statecharts of a scenario as JSON: the very machines that the exercise steps through. */
export function exportXstate(s: Scenario): { readonly scenario: string; readonly version: string; readonly machines: readonly ExportedChart[] } {
  const chart = (kind: ExportedChart['kind'], c: Chart, of: readonly { readonly id: string }[]): ExportedChart => {
    const config: unknown = JSON.parse(JSON.stringify(c.machine.config));
    return { kind, of: of.map((x) => x.id), inputs: c.inputs, guards: namesIn(config, 'guard'), actions: namesIn(config, 'actions'), config };
  };
  return {
    scenario: s.id,
    version: s.version,
    machines: [
      chart('exercise', exerciseChart, [s]),
      chart('story', storyChart(s.stages), s.stages),
      ...s.attacks.map((a) => chart('attack', attackChart(a), [a])),
      chart('alert', alertChart, s.alerts),
      chart('decision', decisionChart, s.decisions.filter((d) => !d.standing)),
      chart('standing', standingChart, s.decisions.filter((d) => d.standing)),
      chart('incident', incidentChart, s.incidents),
    ],
  };
}

/** The texts under a key, anywhere in a config, each once, in alphabetical order. */
function namesIn(config: unknown, key: string): readonly string[] {
  const found = new Set<string>();
  const open = [config];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    for (const [name, value] of Object.entries(part)) {
      if (name !== key) open.push(value);
      else for (const one of Array.isArray(value) ? value : [value]) if (typeof one === 'string') found.add(one);
    }
  }
  return [...found].toSorted();
}
