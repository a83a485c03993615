import type { ScreenView } from '#core/views/screenViewTypes.ts';

export type ScreenDecision = ScreenView['decisions'][number];

/** What the board shows: one decision large, the others that wait small, those that are settled as a line each. */
export interface Board {
  readonly large: ScreenDecision | null;
  readonly open: readonly ScreenDecision[];
  readonly settled: readonly ScreenDecision[];
}

/** The spotlight goes first if it is there; else what waits with the nearest deadline. At most two more are shown small. */
export function boardOf(decisions: readonly ScreenDecision[], spotlight: string | null): Board {
  const waiting = decisions
    .filter((decision) => decision.state === 'open' || decision.state === 'approval')
    .toSorted((x, y) => (x.deadlineAt ?? Infinity) - (y.deadlineAt ?? Infinity));
  const large = decisions.find((decision) => decision.id === spotlight) ?? waiting[0] ?? null;
  const settled = decisions.filter((decision) => decision !== large && !waiting.includes(decision));
  return { large, open: waiting.filter((decision) => decision !== large).slice(0, 2), settled: settled.slice(0, 3) };
}
