import type { ChartTable } from '../charts/table.ts';
import type { World } from './world.ts';

/** One machine of a run. `chart`: its state, by number of its table. */
export interface Machine {
  chart: number;
}

/** Hears every input that a machine takes, before it moves. `mask`: what the chart's guards answer. For proofs and benches. */
export type Listener = (machine: Machine, table: ChartTable, input: number, mask: number) => void;

/** The one door through which machines move. False, and nothing moves, where the chart takes no such input in its state. */
export function moveMachine(w: World, machine: Machine, table: ChartTable, input: number, mask = 0): boolean {
  const next = table.step(machine.chart, input, mask);
  if (next < 0) return false;
  w.program.listener?.(machine, table, input, mask);
  machine.chart = next;
  return true;
}
