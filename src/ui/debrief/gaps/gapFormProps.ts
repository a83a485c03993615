import type { GapMeasure } from '#core/measures/measures.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import type { KeptNotes } from './useGapNotes.ts';

export interface GapFormProps {
  readonly record: ExerciseRecord;
  readonly gap: GapMeasure;
  readonly notes: KeptNotes;
  /** Fewer than three are marked. */
  readonly mayTop: boolean;
  readonly onEntry: (seq: number) => void;
  readonly onNext: () => void;
}
