import type { ExerciseRecord } from '../exercisesTypes.ts';
import { soundUpTo } from './keptLog.ts';
import type { Opened } from './opened.ts';

/** What the debrief works on. */
export function recordOf({ kept, run, broken }: Opened): ExerciseRecord {
  const brokenAfter = broken ? soundUpTo(kept.header, broken) : null;
  return { exerciseId: kept.id, scenario: run.scenario, header: kept.header, entries: run.entries, chronicle: run.chronicle(), brokenAfter };
}
