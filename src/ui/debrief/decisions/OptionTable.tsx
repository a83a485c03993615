import type { DecisionRecord } from '#core/exercise/chronicle.ts';
import { lastVotes } from '#core/exercise/lastVotes.ts';
import type { Option, Role } from '#core/scenario/model.ts';
import { debrief_decision_chosen, debrief_decision_grade, debrief_decision_option, debrief_decision_sure } from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { TeamVotes } from '#ui/kit/TeamVotes.tsx';
import styles from '../Debrief.module.css';
import { gradeWords } from './gradeWords.ts';

export interface OptionTableProps {
  /** What the decision is called. */
  readonly name: string;
  readonly decision: DecisionRecord;
  readonly options: readonly Option[];
  readonly roles: readonly Role[];
  /** Options that were carried out. */
  readonly taken: readonly string[];
}

/** Options with grade, votes by team (the last of each role before the commit) and mean confidence. */
export function OptionTable({ name, decision, options, roles, taken }: OptionTableProps) {
  const votes = lastVotes(decision.votes);
  const teamOf = (role: string) => roles.find((found) => found.id === role)?.team;
  const teams = (['business', 'secops', 'external'] as const).filter((team) => votes.some((vote) => teamOf(vote.role) === team));
  const rows = options.map((option) => {
    const cast = votes.filter((vote) => vote.option === option.id);
    const mean = cast.length === 0 ? null : cast.reduce((sum, vote) => sum + vote.confidence, 0) / cast.length;
    return { option, mean, by: teams.map((team) => ({ team, count: cast.filter((vote) => teamOf(vote.role) === team).length })) };
  });
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{debrief_decision_option()}</th>
            <th scope="col">{debrief_decision_grade()}</th>
            {teams.map((team) => <th key={team} scope="col"><TeamMark team={team} /></th>)}
            <th scope="col" className={styles.number}>{debrief_decision_sure()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ option, mean, by }) => (
            <tr key={option.id} data-chosen={taken.includes(option.id)}>
              <th scope="row">{option.prose.title}{taken.includes(option.id) && ` (${debrief_decision_chosen()})`}</th>
              <td>{gradeWords(option.grade)}</td>
              {by.map(({ team, count }) => <td key={team}><TeamVotes team={team} votes={count} /></td>)}
              <td className={styles.number}>{mean === null ? '–' : percent(mean / 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
