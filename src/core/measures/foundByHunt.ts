import type { IncidentMeasure } from './measures.ts';

/** Work began before any alert, or there was none: no TTA (SPEC 3). */
export const foundByHunt = ({ a, k }: Pick<IncidentMeasure, 'a' | 'k'>): boolean => k !== null && (a === null || k < a);
