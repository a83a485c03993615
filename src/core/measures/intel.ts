import type { Chronicle, IntelRecord } from '../exercise/chronicle.ts';
import type { IntelMeasure } from './measures.ts';

/** Whether each signal reached all who must learn of it in time (SPEC 2.7, Q09). */
export function intelMeasures(chronicle: Chronicle): readonly IntelMeasure[] {
  return chronicle.intel.map((intel) => ({ id: intel.id, dueAt: intel.dueAt, metAt: intel.metAt, state: stateOf(intel, chronicle.endedAt) }));
}

function stateOf({ dueAt, metAt }: IntelRecord, endedAt: number): IntelMeasure['state'] {
  if (dueAt === null) return 'not-started';
  if (metAt !== null) return metAt <= dueAt ? 'on-time' : 'late';
  return dueAt > endedAt ? 'running' : 'never';
}
