import type { Scenario } from '#core/scenario/model.ts';
import { setup_roster_count, setup_roster_devices, setup_roster_everyone, setup_roster_foot, setup_roster_lead, setup_roster_public } from '#messages/compiled/messages.js';
import type { RosterSeat } from '#stores/sessionTypes.ts';
import { useTable } from '#stores/table/useTable.ts';
import { Button } from '#ui/kit/Button.tsx';
import { TEAM_ORDER, teamWord } from '#ui/kit/teamWord.ts';
import { RosterHead } from './RosterHead.tsx';
import { RosterRow } from './RosterRow.tsx';
import styles from './RosterStep.module.css';
import type { SetupDraft } from './setupDraft.ts';

interface RosterStepProps {
  readonly scenario: Scenario;
  readonly draft: SetupDraft;
  readonly onChange: (change: Partial<SetupDraft>) => void;
}

/** Who plays what: a name and "here" or "absent" for each role, by team. Everyone is here until told otherwise. */
export function RosterStep({ scenario, draft, onChange }: RosterStepProps) {
  const joinable = useTable((table) => table.status !== 'none');
  const hosted = useTable((table) => table.mode === 'hosted');
  const change = (next: RosterSeat) => onChange({ roster: draft.roster.map((seat) => (seat.role === next.role ? next : seat)) });
  const everyone = () => onChange({ roster: draft.roster.map((seat) => ({ ...seat, absent: false })) });
  return (
    <>
      <div className={styles.lead}>
        <p>{setup_roster_lead()} {joinable && setup_roster_devices()}</p>
        <Button onClick={everyone}>{setup_roster_everyone()}</Button>
      </div>
      {hosted && <p className={styles.public}>{setup_roster_public()}</p>}
      <RosterHead />
      {TEAM_ORDER.map((team) => {
        const roles = scenario.roles.filter((role) => role.team === team);
        if (roles.length === 0) return null;
        return (
          <section key={team} aria-labelledby={`setup-team-${team}`}>
            <h3 className={styles.team} id={`setup-team-${team}`}>
              {teamWord(team)} <span className={styles.count}>{setup_roster_count({ count: roles.length })}</span>
            </h3>
            <ul>
              {roles.map((role) => {
                const seat = draft.roster.find((other) => other.role === role.id);
                return seat === undefined ? null : <RosterRow key={role.id} scenario={scenario} role={role} seat={seat} onChange={change} />;
              })}
            </ul>
          </section>
        );
      })}
      <p className={styles.foot}>{setup_roster_foot()}</p>
    </>
  );
}
