import { setup } from 'xstate';
import { numbered, type Chart, type ChartInput } from './chart.ts';

/**
 * The exercise from StartEx to EndEx. `act`: any command that needs play; the first one starts it (a play has no `start`).
 * `set`: the pace, which starts nothing. `record`: rank, note, observe, rate, which are taken at any time (P18).
 */
export const exerciseMachine = setup({
  types: { events: {} as ChartInput },
  actions: { record: () => {}, act: () => {}, set: () => {} },
}).createMachine({
  id: 'exercise',
  initial: 'ready',
  states: {
    ready: { on: { set: { actions: 'set' }, start: 'running', act: 'running', pause: 'paused', end: 'ended', record: { actions: 'record' } } },
    running: { on: { set: { actions: 'set' }, act: { actions: 'act' }, pause: 'paused', end: 'ended', record: { actions: 'record' } } },
    paused: { on: { set: { actions: 'set' }, act: { actions: 'act' }, resume: 'running', end: 'ended', record: { actions: 'record' } } },
    ended: { on: { record: { actions: 'record' } } },
  },
});

const EXERCISE_INPUTS = ['start', 'act', 'pause', 'resume', 'end', 'record', 'set'] as const;
export const EXERCISE = numbered(EXERCISE_INPUTS);

export const exerciseChart: Chart = {
  machine: exerciseMachine,
  inputs: EXERCISE_INPUTS,
  guards: [],
};
