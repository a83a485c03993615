import type { DecisionRecord } from '#core/exercise/chronicle.ts';
import { lastVotes } from '#core/exercise/lastVotes.ts';
import type { Grade, Option, Role } from '#core/scenario/model.ts';
import {
  debrief_decision_chosen, debrief_decision_grade, debrief_decision_option, debrief_decision_sure, debrief_grade_0, debrief_grade_05, debrief_grade_1, debrief_grade_none,
} from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { TeamVotes } from '#ui/kit/TeamVotes.tsx';
import styles from './Debrief.module.css';

export interface OptionTableProps {
  readonly decision: DecisionRecord;
  readonly options: readonly Option[];
  readonly roles: readonly Role[];
  /** Options that were carried out. */
  readonly taken: readonly string[];
}

const gradeWords = (grade: Grade | null): string =>
  grade === null ? debrief_grade_none() : grade === 1 ? debrief_grade_1() : grade === 0.5 ? debrief_grade_05() : debrief_grade_0();

/** Options with grade, votes by team (the last of each role before the commit) and mean confidence. */
export function OptionTable({ decision, options, roles, taken }: OptionTableProps) {
  const votes = lastVotes(decision.votes);
  const teamOf = (role: string) => roles.find((found) => found.id === role)?.team;
  const teams = (['business', 'secops', 'external'] as const).filter((team) => votes.some((vote) => teamOf(vote.role) === team));
  const rows = options.map((option) => {
    const cast = votes.filter((vote) => vote.option === option.id);
    const mean = cast.length === 0 ? null : cast.reduce((sum, vote) => sum + vote.confidence, 0) / cast.length;
    return { option, mean, by: teams.map((team) => ({ team, count: cast.filter((vote) => teamOf(vote.role) === team).length })) };
  });
  return (
    <div className={styles.wide}>
      <table>
        <thead>
          <tr>
            <th scope="col">{debrief_decision_option()}</th>
            <th scope="col">{debrief_decision_grade()}</th>
            {teams.map((team) => <th key={team} scope="col"><TeamMark team={team} /></th>)}
            <th scope="col">{debrief_decision_sure()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ option, mean, by }) => (
            <tr key={option.id} data-chosen={taken.includes(option.id)}>
              <th scope="row">{option.prose.title}{taken.includes(option.id) && ` (${debrief_decision_chosen()})`}</th>
              <td>{gradeWords(option.grade)}</td>
              {by.map(({ team, count }) => <td key={team}><TeamVotes team={team} votes={count} /></td>)}
              <td>{mean === null ? '–' : percent(mean / 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
