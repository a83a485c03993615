import type { ChartTable } from '../charts/table.ts';
import type { World } from './world.ts';

/** One machine of a run. `chart`: its state, by number of its table. */
export interface Machine {
  chart: number;
}

/** Hears every input that a machine takes, before it moves. `mask`: what the chart's guards answer. For proofs and benches. */
export type Listener = (machine: Machine, table: ChartTable, input: number, mask: number) => void;

/**
 * The one door through which machines move: the state that a machine comes to from `chart`, the one it is in; it stays there where its
 * chart takes no such input. The caller reads and writes the state: here, where things of all kinds pass, each look would be a search.
 */
export function nextState(w: World, machine: Machine, chart: number, table: ChartTable, input: number, mask = 0): number {
  const next = table.step(chart, input, mask);
  if (next < 0) return chart;
  w.program.listener?.(machine, table, input, mask);
  return next;
}
