import type { Chronicle, DutyRecord } from '../exercise/chronicle.ts';
import type { DutyMeasure } from './measures.ts';

/** Legal and contractual clocks: met with margin, breached, or running at EndEx (P25). */
export function dutyMeasures(chronicle: Chronicle): readonly DutyMeasure[] {
  return chronicle.duties.map((duty) => dutyMeasure(duty, chronicle.endedAt));
}

function dutyMeasure({ id, startedAt, dueAt, metAt }: DutyRecord, endedAt: number): DutyMeasure {
  if (startedAt === null || dueAt === null) return { id, startedAt, dueAt, metAt: null, state: 'not-started', margin: null };
  const state = metAt !== null && metAt <= dueAt ? 'met' : dueAt > endedAt ? 'running' : 'breached';
  return { id, startedAt, dueAt, metAt, state, margin: dueAt - (metAt ?? endedAt) };
}
