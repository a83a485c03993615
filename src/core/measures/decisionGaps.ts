import type { Chronicle, CommitRecord, DecisionRecord } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { derivedGap, remedyConcerns, type Concern } from './derivedGaps.ts';
import type { GapMeasure } from './measures.ts';
import { staleDecisions } from './staleDecisions.ts';

/** A commit waited long for its approver from here on (P23). */
const LONG_WAIT = 900;

const concernsOf = ({ id, incident }: Pick<DecisionRecord, 'id' | 'incident'>): readonly Concern[] => [['decision', id], ...remedyConcerns(incident)];

/** Gaps about how decisions were taken: expired, kept waiting for approval, taken on a stale picture (P12, P23). */
export function decisionGaps(scenario: Scenario, chronicle: Chronicle): GapMeasure[] {
  return chronicle.decisions.flatMap((record) => {
    const waited = record.commits.filter((commit) => approvalTook(commit, record) >= LONG_WAIT);
    const waits = waited.flatMap((commit) => [commit.seq, ...(commit.answer ? [commit.answer.seq] : [])]);
    return [
      ...(record.expiredAt !== null ? [derivedGap(scenario, 'decision-expired', record.id, [], concernsOf(record))] : []),
      ...(waits.length > 0 ? [derivedGap(scenario, 'approval-wait', record.id, waits, concernsOf(record))] : []),
    ];
  });
}

/** From commit to approval, decline or expiry; 0 if none of them came. */
function approvalTook({ at, approver, answer }: CommitRecord, { expiredAt }: DecisionRecord): number {
  const end = answer?.at ?? expiredAt;
  return approver === null || end === null ? 0 : end - at;
}

/** Business decisions taken on a stale picture, one gap a decision. */
export function staleGaps(scenario: Scenario, chronicle: Chronicle): GapMeasure[] {
  const stale = staleDecisions(scenario, chronicle);
  return [...new Set(stale.map((s) => s.decision))].map((id) => {
    const mine = stale.filter((s) => s.decision === id);
    const updates = mine.flatMap((s) => s.updates).map((update): Concern => ['update', update]);
    return derivedGap(scenario, 'stale-decision', id, mine.map((s) => s.seq), [...updates, ['decision', id]]);
  });
}
