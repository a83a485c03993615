import type { AnyStateMachine } from 'xstate';

/**
 * A statechart with what the table needs to know: every kind of input it takes and every guard it asks.
 * Guards read their answer from the input itself (`{type, answers: {guard: boolean}}`), so the config stays JSON
 * and the director, who knows the world, gives the answers.
 */
export interface Chart {
  readonly machine: AnyStateMachine;
  readonly inputs: readonly string[];
  readonly guards: readonly string[];
}

/** The inputs of a chart by name: each one's number, its place in `inputs`. */
export const numbered = <const T extends readonly string[]>(inputs: T): { readonly [K in T[number]]: number } =>
  Object.fromEntries(inputs.map((input, i) => [input, i])) as { readonly [K in T[number]]: number };

/** What a chart is fed. */
export interface ChartInput {
  readonly type: string;
  readonly answers?: Readonly<Record<string, boolean>>;
}

/** The implementation of a named guard: what the director answered; no answer counts as no. */
export const answered =
  (guard: string) =>
  ({ event }: { event: ChartInput }): boolean =>
    event.answers?.[guard] === true;
