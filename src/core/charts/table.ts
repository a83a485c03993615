import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import type { Chart } from './chart.ts';

const UNKNOWN = -2;
/** `step` answers this where the chart takes no such input in such a state. */
export const NO_MOVE = -1;

/**
 * XState's own answers, kept as integers: the first time a (state, input, guard answers) is met XState is asked, afterwards
 * a lookup in an array answers. States are numbered as they are met; 0 is the initial one. Nothing else decides what is legal.
 */
export class ChartTable {
  readonly chart: Chart;
  readonly states: string[] = [];
  private readonly stateIndex = new Map<string, number>();
  private readonly snapshots: AnyMachineSnapshot[] = [];
  private readonly inputIndex: ReadonlyMap<string, number>;
  private readonly width: number;
  private readonly shift: number;
  private answers = new Int32Array(0);
  private readonly acts: (readonly string[])[] = [];

  constructor(chart: Chart) {
    this.chart = chart;
    this.inputIndex = new Map(chart.inputs.map((type, i) => [type, i]));
    this.shift = chart.guards.length;
    this.width = chart.inputs.length << this.shift;
    this.add(initialTransition(chart.machine)[0] as AnyMachineSnapshot);
  }

  /** Number of an input; throws on one the chart does not know (a bug of ours). */
  input(type: string): number {
    const i = this.inputIndex.get(type);
    if (i === undefined) throw new Error(`Unexpected input ${type} for ${this.chart.machine.id}`);
    return i;
  }

  /** Number of a state met so far, by its value (`"open"`), `NO_MOVE` if not met. */
  state(value: string): number {
    return this.stateIndex.get(value) ?? NO_MOVE;
  }

  /** Next state, or `NO_MOVE`. `mask`: bit g set = guard g (in the chart's order) answered yes. */
  step(state: number, input: number, mask = 0): number {
    const known = this.answers[this.cell(state, input, mask)] ?? UNKNOWN;
    return known === UNKNOWN ? this.ask(state, input, mask) : known;
  }

  /** Names of the actions of a step that was taken. */
  actions(state: number, input: number, mask = 0): readonly string[] {
    return this.acts[this.cell(state, input, mask)] ?? [];
  }

  private cell(state: number, input: number, mask: number): number {
    return state * this.width + (input << this.shift) + mask;
  }

  private ask(state: number, input: number, mask: number): number {
    const snapshot = this.snapshots[state];
    const type = this.chart.inputs[input];
    if (!snapshot || type === undefined) throw new Error(`Unexpected state ${state} or input ${input}`);
    const answers: Record<string, boolean> = {};
    this.chart.guards.forEach((guard, g) => { answers[guard] = (mask & (1 << g)) !== 0; });
    const signal = { type, answers };
    let next = NO_MOVE;
    if (snapshot.can(signal)) {
      const [after, actions] = transition(this.chart.machine, snapshot, signal);
      next = this.add(after as AnyMachineSnapshot);
      this.acts[this.cell(state, input, mask)] = actions.map((a) => a.type);
    }
    this.answers[this.cell(state, input, mask)] = next;
    return next;
  }

  private add(snapshot: AnyMachineSnapshot): number {
    const key = typeof snapshot.value === 'string' ? snapshot.value : JSON.stringify(snapshot.value);
    const known = this.stateIndex.get(key);
    if (known !== undefined) return known;
    const index = this.states.push(key) - 1;
    this.stateIndex.set(key, index);
    this.snapshots.push(snapshot);
    const grown = new Int32Array(this.states.length * this.width).fill(UNKNOWN);
    grown.set(this.answers);
    this.answers = grown;
    return index;
  }
}
