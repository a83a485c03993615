import type { DecisionRecord, VoteRecord } from '../exercise/chronicle.ts';

/** The votes of a decision that count: the last of each role (P24), in the order of the log. Voting ends with the commit, so none comes after it. */
export function countedVotes({ votes }: DecisionRecord): VoteRecord[] {
  const last = new Map<string, VoteRecord>();
  for (const vote of votes) last.set(vote.role, vote);
  return [...last.values()].sort((a, b) => a.seq - b.seq);
}
