import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { agreementMeasure } from './agreement.ts';
import { confidenceMeasure } from './confidence.ts';
import { coverageOf } from './coverage.ts';
import { dutyMeasures } from './duties.ts';
import { escalationMeasure } from './escalations.ts';
import { feedMeasures } from './feeds.ts';
import { gapsOf } from './gaps.ts';
import { harmMeasures } from './harms.ts';
import { incidentMeasure } from './incidentMeasure.ts';
import { intelMeasures } from './intel.ts';
import { meansOf } from './means.ts';
import type { Measures } from './measures.ts';
import { objectivesOf } from './objectives.ts';
import type { Measured } from './observedValue.ts';
import { talkNotCounted } from './talk.ts';
import { timingsOf } from './timings.ts';
import { updateMeasures } from './updates.ts';
import { waitMeasures } from './waits.ts';

/**
 * All measures of a run (SPEC 3): a pure function of the scenario and of what happened. Times in seconds, `null` where not reached.
 * Of a run that has not ended, the measures as if EndEx were now.
 */
export function measureRun(scenario: Scenario, chronicle: Chronicle): Measures {
  const timings = scenario.incidents.map(({ id }) => timingsOf(chronicle, id));
  const incidents = timings.map((t) => incidentMeasure(scenario, chronicle, t));
  const measured: Measured = {
    scenario: scenario.id,
    endedAt: chronicle.endedAt,
    ending: chronicle.ending,
    incidents,
    ...meansOf(chronicle, timings, scenario.horizon),
    feeds: feedMeasures(scenario, chronicle),
    escalations: escalationMeasure(scenario, chronicle),
    harms: harmMeasures(scenario, chronicle),
    updates: updateMeasures(scenario, chronicle),
    duties: dutyMeasures(chronicle),
    intel: intelMeasures(chronicle),
    waits: waitMeasures(chronicle),
    context: agreementMeasure(scenario, chronicle),
    confidence: confidenceMeasure(scenario, chronicle),
    coverage: coverageOf(scenario, chronicle),
    touched: chronicle.touched,
    talkNotCounted: talkNotCounted(chronicle),
  };
  return { ...measured, objectives: objectivesOf(scenario, chronicle, measured), gaps: gapsOf(scenario, chronicle, measured) };
}
