import type { Chronicle, VoteRecord } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { lastVotes } from '../exercise/lastVotes.ts';
import type { Measures } from './measures.ts';

/** A counted vote for a graded option: how sure it was (0 … 1) and whether the option was good (grade ≥ 0.5). */
export interface GradedVote {
  readonly vote: VoteRecord;
  readonly sure: number;
  readonly good: boolean;
}

/** Brier score (0 best … 1) and over-confidence (mean confidence less the share of good options, −1 … 1) of all blind votes (P24, Q12). Source: Brier 1950. */
export function confidenceMeasure(scenario: Scenario, chronicle: Chronicle): Measures['confidence'] {
  const votes = gradedVotes(scenario, chronicle);
  if (votes.length === 0) return { votes: 0, brier: null, overConfidence: null };
  const mean = (of: (v: GradedVote) => number): number => votes.reduce((sum, v) => sum + of(v), 0) / votes.length;
  return {
    votes: votes.length,
    brier: mean(({ sure, good }) => (sure - Number(good)) ** 2),
    overConfidence: mean((v) => v.sure) - mean((v) => Number(v.good)),
  };
}

/** Every counted vote for an option that has a grade, in the order of the log. */
export function gradedVotes(scenario: Scenario, { decisions }: Chronicle): GradedVote[] {
  const grades = new Map(scenario.decisions.flatMap((d) => d.options.map((o) => [o.id, o.grade])));
  return decisions
    .flatMap((d) => lastVotes(d.votes))
    .flatMap((vote) => {
      const grade = grades.get(vote.option) ?? null;
      return grade === null ? [] : [{ vote, sure: vote.confidence / 100, good: grade >= 0.5 }];
    })
    .sort((a, b) => a.vote.seq - b.vote.seq);
}
