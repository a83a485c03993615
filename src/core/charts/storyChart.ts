import { setup } from 'xstate';
import type { Stage } from '../scenario/model.ts';
import type { Chart, ChartInput } from './chart.ts';

/**
 * The story: one state a stage. `goto.X` (an effect, a reroute) enters any other stage; `when.X` (its condition) only a later
 * one than the present (SPEC 2.2). `beforePlay`, which no id can be, is left at T+0 for the first stage.
 */
export function storyChart(stages: readonly Stage[]): Chart {
  const states: Record<string, object> = { beforePlay: { on: { begin: stages[0]?.id ?? 'beforePlay' } } };
  stages.forEach((stage, i) => {
    const on: Record<string, string> = {};
    stages.forEach((other, j) => {
      if (j !== i) on[`goto.${other.id}`] = other.id;
      if (j > i && other.when) on[`when.${other.id}`] = other.id;
    });
    states[stage.id] = { on };
  });
  const machine = setup({ types: { events: {} as ChartInput } }).createMachine({ id: 'story', initial: 'beforePlay', states });
  return { machine, inputs: ['begin', ...stages.map((s) => `goto.${s.id}`), ...stages.map((s) => `when.${s.id}`)], guards: [] };
}
