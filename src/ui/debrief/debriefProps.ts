import type { Measures } from '#core/measures/measures.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { debrief_not_reached } from '#messages/compiled/messages.js';
import { duration } from '#ui/kit/time.ts';

export interface DebriefProps {
  readonly record: ExerciseRecord;
  readonly measures: Measures;
}

/** A length of time, or "not reached"; a negative one with its sign. */
export const length = (seconds: number | null): string =>
  seconds === null ? debrief_not_reached() : seconds < 0 ? `−${duration(-Math.round(seconds))}` : duration(Math.round(seconds));

/** Whether † stands on a measure, named as in an objective. */
export const isTouched = (measures: Measures, measure: string): boolean => measures.touched.some((t) => t.measure === measure);
