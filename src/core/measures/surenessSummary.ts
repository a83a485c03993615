import type { Objective } from '../scenario/model.ts';
import type { KeptFeedback } from './feedback.ts';
import { SMALLEST_GROUP, spreadOf, type Spread } from './spread.ts';

/** Of the same people, before the exercise and now. */
export interface BothMoments {
  readonly before: Spread;
  readonly now: Spread;
}
/** How sure people were of one objective, and are now. */
export interface SurenessRow {
  /** Its id. */
  readonly objective: string;
  /** Of those who rated both moments: else two groups would be compared. `null`: fewer than `SMALLEST_GROUP` have. */
  readonly both: BothMoments | null;
}
export interface ObjectiveSureness {
  readonly objective: Objective;
  readonly both: BothMoments | null;
}

/** One row for each objective of which anybody has said anything, by id. */
export function surenessSummary(answers: readonly KeptFeedback[]): readonly SurenessRow[] {
  const said = answers.flatMap(({ sure = {} }) => Object.entries(sure));
  return [...new Set(said.map(([objective]) => objective))].sort().map((objective) => {
    const pairs = said.flatMap(([id, { before, now }]) => (id !== objective || before === undefined || now === undefined ? [] : [{ before, now }]));
    if (pairs.length < SMALLEST_GROUP) return { objective, both: null };
    return { objective, both: { before: spreadOf(pairs.map(({ before }) => before)), now: spreadOf(pairs.map(({ now }) => now)) } };
  });
}

/** One row for each objective of a scenario, in its order; what nobody has rated has too few as well. */
export const surenessRows = (rows: readonly SurenessRow[], objectives: readonly Objective[]): readonly ObjectiveSureness[] =>
  objectives.map((objective) => ({ objective, both: rows.find((row) => row.objective === objective.id)?.both ?? null }));
