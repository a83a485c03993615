import type { DecisionRecord } from '#core/exercise/chronicle.ts';
import { lastVotes } from '#core/exercise/lastVotes.ts';
import {
  debrief_table_of, debrief_vote_because, debrief_vote_changed, debrief_vote_option, debrief_vote_role, debrief_vote_sure, debrief_votes, debrief_votes_nobody_asked, debrief_votes_none,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { percent } from '#ui/kit/amounts.ts';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import debrief from '../Debrief.module.css';
import { EntryLink } from '../EntryLink.tsx';
import { titleOf } from '../titles.ts';
import styles from './Decisions.module.css';
import { splitWords } from './splitWords.ts';

interface VotesTableProps {
  readonly record: ExerciseRecord;
  readonly decision: DecisionRecord;
  /** Whether anybody was to be asked. */
  readonly asked: boolean;
}

/** The split between the teams in a sentence, then every blind vote with its confidence and reason, in the order of the log. */
export function VotesTable({ record, decision, asked }: VotesTableProps) {
  const { scenario } = record;
  const counted = new Set(lastVotes(decision.votes).map(({ seq }) => seq));
  const heads = [debrief_vote_role(), debrief_vote_option()];
  const split = splitWords(scenario, decision);
  return (
    <div role="group" aria-label={debrief_votes()}>
      <h3>{debrief_votes()}</h3>
      <p>{split ?? (asked ? debrief_votes_none() : debrief_votes_nobody_asked())}</p>
      {split !== null && (
        <div className={debrief.wide} tabIndex={0} role="region" aria-label={debrief_table_of({ what: debrief_votes(), of: titleOf(scenario, decision.id) })}>
          <table className={styles.votes}>
            <thead>
              <tr>
                {heads.map((head) => <th key={head} scope="col">{head}</th>)}
                <th scope="col" className={debrief.number}>{debrief_vote_sure()}</th>
                <th scope="col">{debrief_vote_because()}</th>
              </tr>
            </thead>
            <tbody>
              {decision.votes.map(({ seq, role, option, confidence, because }) => {
                const team = scenario.roles.find(({ id }) => id === role)?.team;
                return (
                  <tr key={seq} data-unsound={!counted.has(seq)}>
                    <th scope="row">{team && <TeamMark team={team} word={false} />} {titleOf(scenario, role)}</th>
                    <td>{titleOf(scenario, option)}{!counted.has(seq) && ` (${debrief_vote_changed()})`}</td>
                    <td className={debrief.number}>{percent(confidence / 100)}</td>
                    <td>{because} <EntryLink record={record} seq={seq} /></td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
