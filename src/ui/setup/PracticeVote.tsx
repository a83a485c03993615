import type { Scenario } from '#core/scenario/model.ts';
import {
  setup_vote_again, setup_vote_begin, setup_vote_confidence, setup_vote_lead, setup_vote_no_confidence, setup_vote_option, setup_vote_tally,
  setup_vote_title,
} from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { Button } from '#ui/kit/Button.tsx';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { TeamVotes } from '#ui/kit/TeamVotes.tsx';
import { TEAM_ORDER } from '#ui/kit/teamWord.ts';
import styles from './BriefingStep.module.css';
import type { PracticeBallot } from './practiceTally.ts';
import { practiceTally } from './practiceTally.ts';
import { practiceWord } from './practiceWords.ts';

interface PracticeVoteProps {
  readonly scenario: Scenario;
  /** Empty until the laptop has been round. */
  readonly ballots: readonly PracticeBallot[];
  readonly onVote: () => void;
}

/** One minute outside the log: everyone votes once on a harmless question and sees how a closed vote looks. */
export function PracticeVote({ scenario, ballots, onVote }: PracticeVoteProps) {
  const teams = TEAM_ORDER.filter((team) => scenario.roles.some((role) => role.team === team));
  return (
    <section className={styles.vote} aria-labelledby="setup-vote">
      <h3 id="setup-vote" className={styles.heading}>{setup_vote_title()}</h3>
      <p className={styles.lead}>{setup_vote_lead()}</p>
      <div><Button onClick={onVote}>{ballots.length === 0 ? setup_vote_begin() : setup_vote_again()}</Button></div>
      {ballots.length > 0 && (
        <table className={styles.tally}>
          <caption>{setup_vote_tally()}</caption>
          <thead>
            <tr>
              <th scope="col">{setup_vote_option()}</th>
              {teams.map((team) => <th key={team} scope="col"><TeamMark team={team} /></th>)}
              <th scope="col">{setup_vote_confidence()}</th>
            </tr>
          </thead>
          <tbody>
            {practiceTally(ballots).map(({ option, votes, meanConfidence }) => (
              <tr key={option}>
                <th scope="row">{practiceWord(option)}</th>
                {teams.map((team) => <td key={team}><TeamVotes team={team} votes={votes[team]} /></td>)}
                <td>{meanConfidence === null ? setup_vote_no_confidence() : percent(meanConfidence / 100)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
