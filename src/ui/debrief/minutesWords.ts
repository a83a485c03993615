import type { IncidentMeasure, Minutes } from '#core/measures/measures.ts';
import { count } from '#ui/kit/amounts.ts';
import { MINUTES_KINDS } from '#ui/kit/minutesKinds.ts';

/** An incident whose minutes are counted. */
export type Counted = IncidentMeasure & { readonly minutes: Minutes };

/** All seconds of an incident: TTR, or the time until the end. */
export const sumOf = (m: Minutes): number => MINUTES_KINDS.reduce((total, kind) => total + m[kind], 0);

/** Minutes as they stand in a table: whole, or with one decimal where they are not (DESIGN 3.3). */
export const inMinutes = (seconds: number): string => count(seconds / 60, seconds % 60 === 0 ? 0 : 1);
