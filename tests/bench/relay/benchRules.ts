import type { TableRules } from '#stores/table/host/tableRules.ts';

/** Rules that show the last note to the room: its text begins with the number of its round. */
export interface BenchRules extends TableRules {
  said: string;
}
/** About as long as the reason that a decision is committed with. */
const REASON = 'We cut the remote access of the supplier until its certificates are replaced. '.repeat(5);
/** Of a view beside what changes, characters. */
const BOARD = 4000;

export const benchText = (round: number): string => `${round} ${REASON}`;

/** The round that a state of the room shows, 0 before the first. */
export function roundOf(state: unknown): number {
  const view = (state as { readonly view?: { readonly said?: unknown } | null } | null)?.view;
  return typeof view?.said === 'string' ? Number.parseInt(view.said, 10) || 0 : 0;
}

export function benchRules(): BenchRules {
  const board = 'x'.repeat(BOARD);
  const rules: BenchRules = {
    title: 'Bench', said: '',
    submit(_, act) {
      if (act.do === 'note') rules.said = act.text;
      return null;
    },
    observe: () => null,
    feedback: () => null,
    saved: async () => undefined,
    state: (stream) => ({ view: { audience: stream, board, said: rules.said }, orders: { stopped: false, blackout: false, spotlight: null } }),
    dossier: () => null,
    heard: () => new Map(),
  };
  return rules;
}
