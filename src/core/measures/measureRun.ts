import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { agreementOf } from './agreement.ts';
import { confidenceOf } from './confidence.ts';
import { coverageOf } from './coverage.ts';
import { dutiesOf } from './duties.ts';
import { escalationsOf } from './escalations.ts';
import { feedsOf } from './feeds.ts';
import { gapsOf } from './gaps.ts';
import { harmsOf } from './harms.ts';
import { incidentsOf } from './incidents.ts';
import { intelOf } from './intel.ts';
import { meansOf } from './means.ts';
import type { Measures } from './measures.ts';
import { objectivesOf } from './objectives.ts';
import type { Measured } from './observedValue.ts';
import { talkNotCounted } from './talk.ts';
import { updatesOf } from './updates.ts';
import { waitsOf } from './waits.ts';

/**
 * All measures of a run (SPEC 3): a pure function of the scenario and of what happened. Times in seconds, `null` where not reached.
 * Of a run that has not ended, the measures as if EndEx were now.
 */
export function measureRun(scenario: Scenario, chronicle: Chronicle): Measures {
  const incidents = incidentsOf(scenario, chronicle);
  const measured: Measured = {
    scenario: scenario.id,
    endedAt: chronicle.endedAt,
    ending: chronicle.ending,
    incidents,
    ...meansOf(incidents, chronicle, scenario.horizon),
    feeds: feedsOf(scenario, chronicle),
    escalations: escalationsOf(scenario, chronicle),
    harms: harmsOf(scenario, chronicle),
    updates: updatesOf(scenario, chronicle),
    duties: dutiesOf(chronicle),
    intel: intelOf(chronicle),
    waits: waitsOf(chronicle),
    context: agreementOf(scenario, chronicle),
    confidence: confidenceOf(scenario, chronicle),
    coverage: coverageOf(scenario, chronicle),
    touched: chronicle.touched,
    talkNotCounted: talkNotCounted(chronicle),
  };
  return { ...measured, objectives: objectivesOf(scenario, chronicle, measured), gaps: gapsOf(scenario, chronicle, measured) };
}
