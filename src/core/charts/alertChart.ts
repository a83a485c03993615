import { setup } from 'xstate';
import { answered, numbered, type Chart, type ChartInput } from './chart.ts';

/**
 * The life of one alert (SPEC 2.5, P08). `raised` = untouched, new or returned; `working` = a finding is queued, paused or
 * running; `found` = the holder's finding is shown. Guard `looked`: this role did its finding on it before (Q03).
 */
export const alertMachine = setup({
  types: { events: {} as ChartInput },
  guards: { looked: answered('looked'), notLooked: (args) => !answered('looked')(args) },
}).createMachine({
  id: 'alert',
  initial: 'pending',
  states: {
    pending: { on: { raise: 'raised', withdraw: 'withdrawn' } },
    withdrawn: {},
    raised: { on: { acknowledge: { guard: 'notLooked', target: 'working' }, close: 'closed', escalate: 'escalated' } },
    working: { on: { done: 'found', close: 'closed', escalate: 'escalated' } },
    found: { on: { close: 'closed', escalate: 'escalated' } },
    escalated: { on: { accept: [{ guard: 'looked', target: 'found' }, { target: 'working' }], return: 'raised' } },
    closed: {},
  },
});

const ALERT_INPUTS = ['raise', 'withdraw', 'acknowledge', 'done', 'close', 'escalate', 'accept', 'return'] as const;
export const ALERT = numbered(ALERT_INPUTS);

export const alertChart: Chart = {
  machine: alertMachine,
  inputs: ALERT_INPUTS,
  guards: ['looked'],
};
