import { library_roles_of } from '#messages/compiled/messages.js';
import type { ScenarioCard } from '#stores/libraryTypes.ts';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { TEAM_ORDER, teamWord } from '#ui/kit/teamWord.ts';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import styles from './ScenarioCardView.module.css';

/** All roles, and beside each team's mark how many are its own. */
export function RoleCounts({ roles }: Pick<ScenarioCard, 'roles'>) {
  const teams = TEAM_ORDER.filter((team) => roles[team] > 0);
  return (
    <>
      {teams.reduce((sum, team) => sum + roles[team], 0)}
      <span className={styles.teams}>
        {teams.map((team) => (
          <span key={team} className={styles.team} title={library_roles_of({ count: roles[team], team: teamWord(team) })}>
            <TeamMark team={team} word={false} />
            <VisuallyHidden>: </VisuallyHidden>
            {roles[team]}
          </span>
        ))}
      </span>
    </>
  );
}
