import { assign, setup } from 'xstate';
import type { SetupDraft } from './setupDraft.ts';

export const SETUP_STEPS = ['roster', 'ranking', 'pace', 'projector', 'briefing'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export type SetupInput = { readonly draft: SetupDraft };
export type SetupSignal =
  | { readonly type: 'GO'; readonly step: SetupStep }
  | { readonly type: 'CHANGE'; readonly change: Partial<SetupDraft> }
  | { readonly type: 'START' }
  /** It could not be begun: `why` is shown beside the button. */
  | { readonly type: 'FAILED'; readonly why: string };

const isStep = (step: SetupStep) => ({ signal }: { readonly signal: SetupSignal }) => signal.type === 'GO' && signal.step === step;

/**
 * The steps before an exercise. All are reachable in any order; starting is always possible and leads over the briefing,
 * so that nobody plays without having heard it: "Start" elsewhere goes to the briefing, "Start" there begins.
 */
export const setupMachine = setup({
  types: {
    context: {} as { readonly draft: SetupDraft; readonly failure: string | null },
    input: {} as SetupInput,
    events: {} as SetupSignal,
  },
  guards: {
    roster: ({ event: signal }) => isStep('roster')({ signal }),
    ranking: ({ event: signal }) => isStep('ranking')({ signal }),
    pace: ({ event: signal }) => isStep('pace')({ signal }),
    projector: ({ event: signal }) => isStep('projector')({ signal }),
    briefing: ({ event: signal }) => isStep('briefing')({ signal }),
  },
  actions: {
    change: assign(({ context, event: signal }) => (signal.type === 'CHANGE' ? { draft: { ...context.draft, ...signal.change } } : {})),
    fail: assign(({ event: signal }) => (signal.type === 'FAILED' ? { failure: signal.why } : {})),
    forget: assign({ failure: null }),
  },
}).createMachine({
  id: 'setup',
  context: ({ input }) => ({ draft: input.draft, failure: null }),
  initial: 'roster',
  on: {
    CHANGE: { actions: 'change' },
    GO: SETUP_STEPS.map((step) => ({ target: `.${step}` as const, guard: step })),
    START: '.briefing',
  },
  states: {
    roster: {},
    ranking: {},
    pace: {},
    projector: {},
    briefing: { on: { START: 'starting' } },
    starting: {
      entry: 'forget',
      on: { GO: {}, START: {}, FAILED: { target: 'briefing', actions: 'fail' } },
    },
  },
});
