import type { VoteRecord } from '../exercise/chronicle.ts';

type Vote = Pick<VoteRecord, 'option'>;

/** The options with most votes; several where they tie, and then one in common is enough not to be apart (P23). None without votes. */
export const favourites = (votes: readonly Vote[]): string[] => [...tally(votes)].filter(([, n]) => n === mostVotes(votes)).map(([option]) => option);

/** How many votes the favourites have; 0 without votes. */
export const mostVotes = (votes: readonly Vote[]): number => Math.max(0, ...tally(votes).values());

function tally(votes: readonly Vote[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { option } of votes) counts.set(option, (counts.get(option) ?? 0) + 1);
  return counts;
}
