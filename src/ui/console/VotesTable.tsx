import { CheckIcon } from 'lucide-react';
import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import { console_votes_chosen, console_votes_closed, console_votes_confidence } from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { TeamVotes } from '#ui/kit/TeamVotes.tsx';
import { teamWord } from '#ui/kit/teamWord.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import type { ConsoleControl } from './control.ts';
import styles from './DecisionCard.module.css';

/** The votes once the commit has ended the voting: by team, with mean confidence. */
export function VotesTable({ c, decision: d }: { readonly c: ConsoleControl; readonly decision: FacilitatorDecision }) {
  const rows = d.tally ?? [];
  const external = rows.some((row) => row.external > 0);
  const teams = external ? (['business', 'secops', 'external'] as const) : (['business', 'secops'] as const);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{console_votes_closed({ time: scenarioClock(c.view.clock.clockStart, d.commit?.at ?? 0) })}</th>
          {teams.map((team) => <th key={team} scope="col">{teamWord(team)} {rows.reduce((n, row) => n + row[team], 0)}</th>)}
          <th scope="col" className={styles.number}>{console_votes_confidence()}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const taken = row.option === d.commit?.option;
          return (
            <tr key={row.option} data-taken={taken}>
              <th scope="row">
                {taken && <CheckIcon size={14} aria-hidden="true" />}
                {row.title}
                {taken && <VisuallyHidden>, {console_votes_chosen()}</VisuallyHidden>}
              </th>
              {teams.map((team) => <td key={team}><TeamVotes team={team} votes={row[team]} /></td>)}
              <td className={styles.number}>{row.meanConfidence === null ? '–' : percent(row.meanConfidence / 100)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
