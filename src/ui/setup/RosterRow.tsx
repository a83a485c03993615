import type { Role, Scenario } from '#core/scenario/model.ts';
import {
  setup_roster_absent, setup_roster_essential, setup_roster_here, setup_roster_person_of, setup_roster_state_of,
} from '#messages/compiled/messages.js';
import type { RosterSeat } from '#stores/sessionTypes.ts';
import { Chip } from '#ui/kit/Chip.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { roleDuties } from './roleDuties.ts';
import styles from './RosterStep.module.css';

const MOST_CHARACTERS = 60;

interface RosterRowProps {
  readonly scenario: Scenario;
  readonly role: Role;
  readonly seat: RosterSeat;
  readonly onChange: (seat: RosterSeat) => void;
}

/** One role: what it will have to do, who plays it, whether that person is here. */
export function RosterRow({ scenario, role, seat, onChange }: RosterRowProps) {
  return (
    <li className={styles.row} data-absent={seat.absent}>
      <div className={styles.role}>
        <TeamMark team={role.team} word={false} />
        <div>
          <p className={styles.title}>
            {role.title} {role.essential && seat.absent && <Chip kind="due">{setup_roster_essential()}</Chip>}
          </p>
          <p className={styles.duties}>{roleDuties(scenario, role)}</p>
        </div>
      </div>
      <TextField
        label={setup_roster_person_of({ role: role.title })}
        labelHidden
        value={seat.person}
        onChange={(person) => onChange({ ...seat, person: person.slice(0, MOST_CHARACTERS) })}
      />
      <SelectField
        label={setup_roster_state_of({ role: role.title })}
        labelHidden
        value={seat.absent ? 'absent' : 'here'}
        options={[{ value: 'here', label: setup_roster_here() }, { value: 'absent', label: setup_roster_absent() }]}
        onChange={(state) => onChange({ ...seat, absent: state === 'absent' })}
      />
    </li>
  );
}
