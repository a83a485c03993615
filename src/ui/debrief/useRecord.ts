import { measureRun } from '#core/measures/measureRun.ts';
import type { Measures } from '#core/measures/measures.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { useExercises } from '#stores/useExercises.ts';
import { useSession } from '#stores/useSession.ts';

/** The open exercise and its measures; made anew when the log grows. */
export function useRecord(): { readonly record: ExerciseRecord; readonly measures: Measures } | null {
  const exercises = useExercises();
  useSession((s) => s.view);
  const record = exercises.record();
  return record ? { record, measures: measureRun(record.scenario, record.chronicle) } : null;
}
