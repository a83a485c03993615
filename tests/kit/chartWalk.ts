import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import type { Chart } from '#core/charts/chart.ts';
import { ChartTable, NO_MOVE } from '#core/charts/table.ts';
import { seeded } from './seeded.ts';

const keyOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Walks a chart by its table and by XState side by side for `steps` random inputs; returns every difference, and how many moves were made.
 * At a dead end both start anew.
 */
export function walkBoth(chart: Chart, steps: number, seed: number, table = new ChartTable(chart)): { differences: string[]; moves: number } {
  const random = seeded(seed);
  const differences: string[] = [];
  let moves = 0;
  let state = 0;
  let snapshot = initialTransition(chart.machine)[0] as AnyMachineSnapshot;
  let refusedInARow = 0;
  for (let i = 0; i < steps; i++) {
    const input = random.below(chart.inputs.length);
    const mask = random.below(1 << chart.guards.length);
    const answers = Object.fromEntries(chart.guards.map((g, b) => [g, (mask & (1 << b)) !== 0]));
    const signal = { type: chart.inputs[input] ?? '', answers };
    const legal = snapshot.can(signal);
    const next = table.step(state, input, mask);
    if (legal !== next >= 0) differences.push(`step ${i}: ${keyOf(snapshot.value)} ${signal.type} legal ${legal}, table ${next}`);
    if (next === NO_MOVE || !legal) {
      refusedInARow += 1;
      if (refusedInARow > 40) {
        state = 0;
        snapshot = initialTransition(chart.machine)[0] as AnyMachineSnapshot;
      }
      continue;
    }
    refusedInARow = 0;
    const [after, actions] = transition(chart.machine, snapshot, signal);
    const acts = table.actions(state, input, mask);
    if (acts.join() !== actions.map((a) => a.type).join()) differences.push(`step ${i}: actions ${acts.join()}`);
    snapshot = after as AnyMachineSnapshot;
    state = next;
    moves += 1;
    if (table.states[state] !== keyOf(snapshot.value)) differences.push(`step ${i}: table in ${table.states[state]}, XState in ${keyOf(snapshot.value)}`);
  }
  return { differences, moves };
}
