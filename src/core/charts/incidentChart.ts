import { setup } from 'xstate';
import { numbered, type Chart, type ChartInput } from './chart.ts';

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

const INCIDENT_INPUTS = ['alert', 'look', 'gain', 'empty', 'contain', 'loosen'] as const;
export const INCIDENT = numbered(INCIDENT_INPUTS);

export const incidentChart: Chart = {
  machine: incidentMachine,
  inputs: INCIDENT_INPUTS,
  guards: [],
};
