import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { guardsOf } from './guards.ts';
import type { IncidentMeasure } from './measures.ts';
import { minutesOf } from './minutes.ts';
import { remediatedBy } from './remediatedBy.ts';
import type { Timings } from './timings.ts';

/** An incident with its instants, times, minutes, manner of remedy and guards. */
export function incidentMeasure(scenario: Scenario, chronicle: Chronicle, timings: Timings): IncidentMeasure {
  const { from: _from, ...times } = timings;
  return {
    ...times,
    remediatedBy: remediatedBy(scenario, chronicle, timings.id),
    minutes: minutesOf(scenario, chronicle, timings),
    guards: guardsOf(chronicle, timings),
  };
}
