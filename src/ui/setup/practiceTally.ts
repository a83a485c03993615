import type { Team } from '#core/scenario/model.ts';

export const PRACTICE_OPTIONS = ['a', 'b', 'c'] as const;
export type PracticeOption = (typeof PRACTICE_OPTIONS)[number];

/** A vote of the try: kept by the page alone, never in a log. `confidence` 0–100. */
export interface PracticeBallot {
  readonly role: string;
  readonly team: Team;
  readonly option: PracticeOption;
  readonly confidence: number;
}
export interface PracticeRow {
  readonly option: PracticeOption;
  readonly votes: Readonly<Record<Team, number>>;
  /** 0–100, `null` without votes. */
  readonly meanConfidence: number | null;
}

/** Counts the ballots by option and team. */
export function practiceTally(ballots: readonly PracticeBallot[]): readonly PracticeRow[] {
  return PRACTICE_OPTIONS.map((option) => {
    const mine = ballots.filter((ballot) => ballot.option === option);
    const of = (team: Team): number => mine.filter((ballot) => ballot.team === team).length;
    const sum = mine.reduce((total, { confidence }) => total + confidence, 0);
    return { option, votes: { business: of('business'), secops: of('secops'), external: of('external') }, meanConfidence: mine.length === 0 ? null : sum / mine.length };
  });
}
