import type { Chronicle } from '../exercise/chronicle.ts';
import type { Measures } from './measures.ts';
import { meanTime, type Observation } from './survival.ts';
import { firstLooks, type Timings } from './timings.ts';

/** MTTA over incidents that raised an alert and were not found by hunt: `k − a`; not acknowledged = censored at EndEx. */
export function ttaObservations(timings: readonly Timings[], endedAt: number): readonly Observation[] {
  return timings.flatMap(({ a, k, tta }): Observation[] => {
    if (a === null || (k !== null && k < a)) return [];
    return [tta === null ? { time: endedAt - a, completed: false } : { time: tta, completed: true }];
  });
}

/** MTTA over all raised alerts: start of the first finding work that was completed, less the time it was raised. */
export function alertObservations(chronicle: Chronicle): readonly Observation[] {
  const looks = firstLooks(chronicle);
  return chronicle.alerts.flatMap(({ id, raisedAt }): Observation[] => {
    if (raisedAt === null) return [];
    const start = looks.get(id)?.startedAt ?? null;
    if (start === null) return [{ time: chronicle.endedAt - raisedAt, completed: false }];
    return [{ time: start - raisedAt, completed: true }];
  });
}

/** MTTR over incidents on which work was begun while or before access was held. */
export function ttrObservations(timings: readonly Timings[], endedAt: number): readonly Observation[] {
  return timings.flatMap(({ from, ttr }): Observation[] => {
    if (from === null) return [];
    return [ttr === null ? { time: endedAt - from, completed: false } : { time: ttr, completed: true }];
  });
}

/** MTTA over incidents and over alerts, and MTTR, as restricted means to tau (SPEC 3). */
export function meansOf(chronicle: Chronicle, timings: readonly Timings[], tau: number): Pick<Measures, 'mtta' | 'mttr'> {
  return {
    mtta: { all: meanTime(alertObservations(chronicle), tau), tp: meanTime(ttaObservations(timings, chronicle.endedAt), tau) },
    mttr: meanTime(ttrObservations(timings, chronicle.endedAt), tau),
  };
}
