import type { Chronicle, DecisionRecord } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { gradedVotes } from './confidence.ts';
import { lastVotes } from '../exercise/lastVotes.ts';
import { derivedGap } from './derivedGaps.ts';
import { favourites, mostVotes } from './favourites.ts';
import type { GapMeasure, Measures } from './measures.ts';
import { atMost } from './tolerance.ts';

/** Over-confidence above this, over so many votes or more, is a gap (P23). */
const OVERCONFIDENT = 0.1;
const ENOUGH_VOTES = 3;

/** Gaps that blind votes show: nobody in the majority, the two teams apart, too sure of themselves (P23). */
export function voteGaps(scenario: Scenario, chronicle: Chronicle, confidence: Measures['confidence']): GapMeasure[] {
  const { votes, overConfidence } = confidence;
  const tooSure = votes >= ENOUGH_VOTES && overConfidence !== null && !atMost(overConfidence, OVERCONFIDENT);
  return [
    ...chronicle.decisions.flatMap((record) => splitGaps(scenario, record)),
    ...(tooSure ? [derivedGap(scenario, 'overconfident', null, gradedVotes(scenario, chronicle).map((g) => g.vote.seq))] : []),
  ];
}

function splitGaps(scenario: Scenario, record: DecisionRecord): GapMeasure[] {
  const votes = lastVotes(record.votes);
  const teams = new Map(scenario.roles.map((r) => [r.id, r.team]));
  const business = votes.filter((v) => teams.get(v.role) === 'business');
  const secops = votes.filter((v) => teams.get(v.role) === 'secops');
  const theirs = new Set(favourites(secops));
  const split = votes.length > 0 && 2 * mostVotes(votes) <= votes.length;
  const apart = business.length > 0 && secops.length > 0 && !favourites(business).some((option) => theirs.has(option));
  return [
    ...(split ? [derivedGap(scenario, 'votes-split', record.id, votes.map((v) => v.seq), [['decision', record.id]])] : []),
    ...(apart ? [derivedGap(scenario, 'business-and-secops-apart', record.id, [...business, ...secops].map((v) => v.seq), [['decision', record.id]])] : []),
  ];
}
