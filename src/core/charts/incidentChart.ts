import { setup } from 'xstate';
import type { Chart, ChartInput } from './chart.ts';

/** An incident: what the defenders know of it, what the attacker holds, and whether it is contained (P09, P17). */
export const incidentMachine = setup({ types: { events: {} as ChartInput } }).createMachine({
  id: 'incident',
  type: 'parallel',
  states: {
    attention: {
      initial: 'quiet',
      states: { quiet: { on: { alert: 'alerted', look: 'acknowledged' } }, alerted: { on: { look: 'acknowledged' } }, acknowledged: {} },
    },
    access: { initial: 'none', states: { none: { on: { gain: 'held' } }, held: { on: { empty: 'gone' } }, gone: { on: { gain: 'held' } } } },
    containment: { initial: 'loose', states: { loose: { on: { contain: 'contained' } }, contained: { on: { loosen: 'loose' } } } },
  },
});

export const incidentChart: Chart = {
  machine: incidentMachine,
  inputs: ['alert', 'look', 'gain', 'empty', 'contain', 'loosen'],
  guards: [],
};
