import type { TallyRow } from '#core/views/commonView.ts';
import { screen_option, screen_votes } from '#messages/compiled/messages.js';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { TeamVotes } from '#ui/kit/TeamVotes.tsx';
import styles from './Screen.module.css';

/** Votes by team, after the commit. Teams that cast none have no column. */
export function ClosedVotes({ rows, chosen }: { readonly rows: readonly TallyRow[]; readonly chosen: string | null }) {
  const teams = (['business', 'secops', 'external'] as const).filter((team) => rows.some((row) => row[team] > 0));
  return (
    <table className={styles.votes}>
      <caption>{screen_votes()}</caption>
      <thead>
        <tr>
          <th scope="col">{screen_option()}</th>
          {teams.map((team) => (
            <th key={team} scope="col">
              <TeamMark team={team} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.option} data-chosen={row.option === chosen}>
            <th scope="row">{row.title}</th>
            {teams.map((team) => (
              <td key={team}>
                <TeamVotes team={team} votes={row[team]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
