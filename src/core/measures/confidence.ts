import type { Chronicle, DecisionRecord, VoteRecord } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Measures } from './measures.ts';

/** The last vote of each role before the (last) commit, in the order of the log. */
export function finalVotes({ votes, commits }: DecisionRecord): readonly VoteRecord[] {
  const before = commits.at(-1)?.seq ?? Number.POSITIVE_INFINITY;
  const last = new Map<string, VoteRecord>();
  for (const vote of votes) if (vote.seq < before) last.set(vote.role, vote);
  return [...last.values()].sort((a, b) => a.seq - b.seq);
}

/** Votes for graded options with whether the choice was sound (grade ≥ 0.5). */
export function gradedVotes(scenario: Scenario, chronicle: Chronicle): readonly { readonly vote: VoteRecord; readonly sound: boolean }[] {
  const grade = new Map(scenario.decisions.flatMap((d) => d.options.map((o) => [o.id, o.grade])));
  return chronicle.decisions.flatMap((d) => finalVotes(d)).flatMap((vote) => {
    const g = grade.get(vote.option) ?? null;
    return g === null ? [] : [{ vote, sound: g >= 0.5 }];
  });
}

/** Brier score and over-confidence of blind votes (P24, Q12). */
export function confidenceMeasure(scenario: Scenario, chronicle: Chronicle): Measures['confidence'] {
  const graded = gradedVotes(scenario, chronicle);
  const votes = graded.length;
  if (votes === 0) return { votes: 0, brier: null, overConfidence: null };
  const mean = (of: (g: (typeof graded)[number]) => number): number => graded.reduce((sum, g) => sum + of(g), 0) / votes;
  return {
    votes,
    brier: mean(({ vote, sound }) => (vote.confidence / 100 - (sound ? 1 : 0)) ** 2),
    overConfidence: mean(({ vote }) => vote.confidence / 100) - mean(({ sound }) => (sound ? 1 : 0)),
  };
}
