import type { Chronicle } from '../exercise/chronicle.ts';
import type { IncidentMeasure } from './measures.ts';
import type { Timings } from './timings.ts';

/** What stands beside the speeds of an incident (P15). */
export function guardsOf(chronicle: Chronicle, { id, c, r, v }: Timings): IncidentMeasure['guards'] {
  const held = chronicle.incidents.find((i) => i.id === id)?.held ?? [];
  return {
    closedAsFalse: chronicle.alerts.filter((a) => a.incident === id && a.closed && a.closed.as !== 'true-positive').map((a) => a.id),
    prematureClosure: c !== null && v !== null && (r === null || v < r),
    reentries: Math.max(0, held.length - 1),
  };
}

/** TTA is not credited if a real alert was closed as false. */
export const ttaGuardFails = (guards: IncidentMeasure['guards']): boolean => guards.closedAsFalse.length > 0;

/** TTR is not credited after a premature closure or a re-entry. */
export const ttrGuardFails = (guards: IncidentMeasure['guards']): boolean => guards.prematureClosure || guards.reentries > 0;
