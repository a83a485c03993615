import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { alertGaps } from './alertGaps.ts';
import { decisionGaps, staleGaps } from './decisionGaps.ts';
import { dueGaps } from './dueGaps.ts';
import { incidentGaps } from './incidentGaps.ts';
import type { GapMeasure } from './measures.ts';
import type { Measured } from './observedValue.ts';
import { queueGaps } from './queueGaps.ts';
import { teamGaps } from './teamGaps.ts';
import { voteGaps } from './voteGaps.ts';

/** Every gap of a run: the author's that fired, in their order, then those found from what happened (SPEC 3 *gaps*, P23, Q17). */
export function gapsOf(scenario: Scenario, chronicle: Chronicle, measured: Measured): GapMeasure[] {
  return [
    ...authoredGaps(scenario, chronicle),
    ...alertGaps(scenario, chronicle),
    ...incidentGaps(scenario, chronicle, measured.incidents),
    ...queueGaps(scenario, chronicle),
    ...decisionGaps(scenario, chronicle),
    ...staleGaps(scenario, chronicle),
    ...voteGaps(scenario, chronicle, measured.confidence),
    ...dueGaps(scenario, chronicle, measured),
    ...teamGaps(scenario, chronicle, measured.context),
  ];
}

/** One code may stand in several options, each with an objective of its own. */
function authoredGaps(scenario: Scenario, { gaps }: Chronicle): GapMeasure[] {
  return gaps.map(({ code, host, seq }) => {
    const source = scenario.gaps.find((g) => g.code === code && g.host === host);
    return { code, evidence: seq === null ? [] : [seq], derived: false, about: host, objective: source?.objective ?? null };
  });
}
