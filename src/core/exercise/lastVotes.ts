import type { VoteRecord } from './chronicle.ts';

/** The votes that count: the last of each role (P24), in the order of the log. Voting ends with the commit, so none comes after it. */
export function lastVotes(votes: readonly VoteRecord[]): VoteRecord[] {
  const last = new Map<string, VoteRecord>();
  for (const vote of votes) last.set(vote.role, vote);
  return [...last.values()].sort((a, b) => a.seq - b.seq);
}
