import { createActor, type AnyActorRef, type AnyStateMachine } from 'xstate';
import type { ChartInput } from '#core/charts/chart.ts';
import type { ChartTable } from '#core/charts/table.ts';
import type { Entry } from '#core/exercise/command.ts';
import type { Machine } from '#core/exercise/nextState.ts';
import type { Program } from '#core/exercise/program.ts';
import { Run } from '#core/exercise/run.ts';

/** What the machines of one replay took: the chart of each machine that took anything, and every input in order. */
export interface MachineInputs {
  readonly charts: readonly AnyStateMachine[];
  /** `to`: index of the machine. */
  readonly inputs: readonly { readonly to: number; readonly signal: ChartInput }[];
  /** Where each machine ended, by the value of its state (JSON). */
  readonly ends: readonly string[];
}

/** Listens at the door through which every machine moves while a log is replayed: agenda, settling and commands alike. */
export function machineInputs(program: Program, log: readonly Entry[]): MachineInputs {
  const index = new Map<Machine, number>();
  const tables: ChartTable[] = [];
  const inputs: { to: number; signal: ChartInput }[] = [];
  const listener = (machine: Machine, table: ChartTable, input: number, mask: number): void => {
    const to = index.get(machine) ?? tables.push(table) - 1;
    index.set(machine, to);
    const { chart } = table;
    const answers = Object.fromEntries(chart.guards.map((guard, bit) => [guard, (mask & (1 << bit)) !== 0]));
    inputs.push({ to, signal: { type: chart.inputs[input] ?? '', answers } });
  };
  new Run({ ...program, listener }).load(log);
  return {
    charts: tables.map((table) => table.chart.machine),
    inputs,
    ends: [...index].map(([machine, i]) => tables[i]?.states[machine.chart] ?? ''),
  };
}

/** The same inputs, in the same order, to one actor a machine. */
export function throughActors({ charts, inputs }: MachineInputs): readonly AnyActorRef[] {
  const actors = charts.map((machine) => createActor(machine).start());
  for (const { to, signal } of inputs) actors[to]?.send(signal);
  return actors;
}
