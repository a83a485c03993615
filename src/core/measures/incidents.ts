import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { guardsOf } from './guards.ts';
import type { IncidentMeasure } from './measures.ts';
import { minutesOf } from './minutes.ts';
import { remediatedBy } from './remediatedBy.ts';
import { casesOf, timingsOf } from './timings.ts';

/** Every incident of the scenario with its instants, times, minutes and guards, in file order. */
export function incidentsOf(scenario: Scenario, chronicle: Chronicle): IncidentMeasure[] {
  const cases = casesOf(chronicle);
  return scenario.incidents.flatMap(({ id }) => {
    const item = cases.get(id);
    if (!item) return [];
    const timings = timingsOf(item);
    const { from: _from, ...times } = timings;
    return [{
      id, ...times,
      remediatedBy: remediatedBy(scenario, chronicle, item.record),
      minutes: minutesOf(scenario, chronicle, item, timings),
      guards: guardsOf(item, timings),
    }];
  });
}
