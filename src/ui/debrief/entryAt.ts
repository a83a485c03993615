import type { ExerciseRecord } from '#stores/exercisesTypes.ts';

/** Number of the last entry at or before a scenario second, else of the first; `null` for an empty log. */
export const entryAt = ({ entries }: Pick<ExerciseRecord, 'entries'>, at: number): number | null =>
  (entries.findLast((entry) => entry.at <= at) ?? entries[0])?.seq ?? null;
