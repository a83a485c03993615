import type { DecisionRecord } from '../exercise/chronicle.ts';
import type { Grade, Scenario } from '../scenario/model.ts';

/** Options of a decision that were carried out, in order: declined ones are not. */
export const takenOptions = ({ commits }: DecisionRecord): readonly string[] =>
  commits.filter((commit) => commit.answer?.as !== 'declined').map((commit) => commit.option);

export interface DecisionCounts {
  readonly opened: number;
  /** Options carried out, by grade; those without a grade are in none. */
  readonly good: number;
  readonly fair: number;
  readonly poor: number;
  /** Decisions that nobody took in time. */
  readonly expired: number;
}

/** How the decisions of a run went, judged by what could be known. Counts of choices, never of persons. */
export function decisionCounts({ decisions }: Pick<Scenario, 'decisions'>, records: readonly DecisionRecord[]): DecisionCounts {
  const grades = new Map(decisions.flatMap((decision) => decision.options.map((option) => [option.id, option.grade])));
  const taken = records.flatMap(takenOptions);
  const of = (grade: Grade): number => taken.filter((option) => grades.get(option) === grade).length;
  return {
    opened: records.filter((record) => record.openedAt !== null).length,
    good: of(1), fair: of(0.5), poor: of(0),
    expired: records.filter((record) => record.expiredAt !== null).length,
  };
}
