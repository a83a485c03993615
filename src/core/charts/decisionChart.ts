import { setup } from 'xstate';
import { answered, numbered, type Chart, type ChartInput } from './chart.ts';

/**
 * A decision (SPEC 2.6, P20). `open` = voting, until the owner commits; `approval` = committed, waits for the approver.
 * Guards: `approval`: an approver is named; `work`: the option's work takes time.
 */
export const decisionMachine = setup({
  types: { events: {} as ChartInput },
  guards: { approval: answered('approval'), work: answered('work') },
  actions: { vote: () => {} },
}).createMachine({
  id: 'decision',
  initial: 'dormant',
  states: {
    dormant: { on: { open: 'open' } },
    open: {
      on: {
        vote: { actions: 'vote' },
        commit: [{ guard: 'approval', target: 'approval' }, { guard: 'work', target: 'working' }, { target: 'done' }],
        expire: 'expired',
      },
    },
    approval: { on: { approve: [{ guard: 'work', target: 'working' }, { target: 'done' }], decline: 'open', expire: 'expired' } },
    working: { on: { done: 'done' } },
    done: {},
    expired: {},
  },
});

const DECISION_INPUTS = ['open', 'vote', 'commit', 'approve', 'decline', 'expire', 'done'] as const;
export const DECISION = numbered(DECISION_INPUTS);

export const decisionChart: Chart = {
  machine: decisionMachine,
  inputs: DECISION_INPUTS,
  guards: ['approval', 'work'],
};

/**
 * A standing decision (hunting): open while its condition holds, committed again and again, each option once.
 * Guard `holds`: the condition holds at the moment of the answer.
 */
export const standingMachine = setup({
  types: { events: {} as ChartInput },
  guards: { approval: answered('approval'), holds: answered('holds') },
  actions: { vote: () => {}, commit: () => {} },
}).createMachine({
  id: 'standing',
  initial: 'shut',
  states: {
    shut: { on: { open: 'open' } },
    open: {
      on: {
        vote: { actions: 'vote' },
        commit: [{ guard: 'approval', target: 'approval' }, { actions: 'commit' }],
        shut: 'shut',
      },
    },
    approval: {
      on: { approve: [{ guard: 'holds', target: 'open' }, { target: 'shut' }], decline: [{ guard: 'holds', target: 'open' }, { target: 'shut' }] },
    },
  },
});

const STANDING_INPUTS = ['open', 'shut', 'vote', 'commit', 'approve', 'decline'] as const;
export const STANDING = numbered(STANDING_INPUTS);

export const standingChart: Chart = {
  machine: standingMachine,
  inputs: STANDING_INPUTS,
  guards: ['approval', 'holds'],
};
