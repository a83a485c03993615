import type { GradedVote } from '#core/measures/confidence.ts';

/** Votes of a like confidence: how sure they were and how many were for a good option. */
export interface CalibrationBin {
  /** Edges in percent. */
  readonly from: number;
  readonly until: number;
  readonly votes: number;
  /** Mean confidence and share of good options, 0 … 1. */
  readonly sure: number;
  readonly right: number;
}

/** Five bins of 20 points, the last with its upper edge; empty ones are left out. */
export function calibrationBins(votes: readonly Pick<GradedVote, 'sure' | 'good'>[]): readonly CalibrationBin[] {
  return [0, 1, 2, 3, 4].flatMap((bin): CalibrationBin[] => {
    const here = votes.filter(({ sure }) => Math.min(4, Math.floor(Math.round(sure * 100) / 20)) === bin);
    if (here.length === 0) return [];
    const mean = (of: (vote: Pick<GradedVote, 'sure' | 'good'>) => number): number => here.reduce((sum, vote) => sum + of(vote), 0) / here.length;
    return [{ from: bin * 20, until: (bin + 1) * 20, votes: here.length, sure: mean((vote) => vote.sure), right: mean((vote) => Number(vote.good)) }];
  });
}
