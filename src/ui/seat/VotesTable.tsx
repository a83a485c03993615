import type { TallyRow } from '#core/views/commonView.ts';
import type { Team } from '#core/scenario/model.ts';
import {
  seat_confidence_value,
  seat_line_nothing,
  seat_tally_confidence,
  seat_tally_option,
  seat_tally_title,
} from '#messages/compiled/messages.js';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { TeamVotes } from '#ui/kit/TeamVotes.tsx';
import styles from './Decision.module.css';

/** The votes by team, once they are closed. Teams that cast none are left out. */
export function VotesTable({ rows }: { readonly rows: readonly TallyRow[] }) {
  const teams = (['business', 'secops', 'external'] as const).filter((team: Team) => rows.some((row) => row[team] > 0));
  if (teams.length === 0) return null;
  return (
    <table className={styles.votes}>
      <caption>{seat_tally_title()}</caption>
      <thead>
        <tr>
          <th scope="col">{seat_tally_option()}</th>
          {teams.map((team) => (
            <th key={team} scope="col">
              <TeamMark team={team} />
            </th>
          ))}
          <th scope="col">{seat_tally_confidence()}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.option}>
            <th scope="row">{row.title}</th>
            {teams.map((team) => (
              <td key={team}>
                <TeamVotes team={team} votes={row[team]} />
              </td>
            ))}
            <td>{row.meanConfidence === null ? seat_line_nothing() : seat_confidence_value({ value: Math.round(row.meanConfidence) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
