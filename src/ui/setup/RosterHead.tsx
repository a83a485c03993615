import { setup_roster_person, setup_roster_role, setup_roster_state } from '#messages/compiled/messages.js';
import styles from './RosterStep.module.css';

/** Heads of the columns, for eyes: each field has its own full label. */
export function RosterHead() {
  return (
    <div className={styles.heads} aria-hidden="true">
      <span>{setup_roster_role()}</span>
      <span>{setup_roster_person()}</span>
      <span>{setup_roster_state()}</span>
    </div>
  );
}
