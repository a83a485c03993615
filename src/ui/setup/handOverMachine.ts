import { assign, setup } from 'xstate';

export type HandOverPurpose = 'ranking' | 'vote';
export type HandOverSignal =
  | { readonly type: 'BEGIN'; readonly purpose: HandOverPurpose; readonly roles: readonly string[] }
  /** The curtain was held open by the one it names. */
  | { readonly type: 'OPEN' }
  /** The role is done: the curtain falls for the next one. */
  | { readonly type: 'DONE' }
  | { readonly type: 'STOP' };

/** The laptop's way round the table: a curtain, a role's own moment, a curtain for the next role, until all had it. */
export const handOverMachine = setup({
  types: {
    context: {} as { readonly purpose: HandOverPurpose; readonly roles: readonly string[]; readonly place: number },
    events: {} as HandOverSignal,
  },
  guards: {
    anybody: ({ event: signal }) => signal.type === 'BEGIN' && signal.roles.length > 0,
    more: ({ context }) => context.place + 1 < context.roles.length,
  },
  actions: {
    begin: assign(({ event: signal }) => (signal.type === 'BEGIN' ? { purpose: signal.purpose, roles: signal.roles, place: 0 } : {})),
    next: assign({ place: ({ context }) => context.place + 1 }),
  },
}).createMachine({
  id: 'handOver',
  context: { purpose: 'ranking', roles: [], place: 0 },
  initial: 'table',
  states: {
    table: { on: { BEGIN: { target: 'curtain', guard: 'anybody', actions: 'begin' } } },
    curtain: { on: { OPEN: 'open', STOP: 'table' } },
    open: { on: { DONE: [{ target: 'curtain', guard: 'more', actions: 'next' }, { target: 'table' }], STOP: 'table' } },
  },
});
