import {
  devices_connection, devices_people_none, devices_person, devices_place, devices_removed, devices_tab_people,
} from '#messages/compiled/messages.js';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import { isolatedName } from '#ui/kit/personName.ts';
import type { ConsoleControl } from '../control.ts';
import styles from './Devices.module.css';
import { Member } from './Member.tsx';

/** Every device at the table; whoever was removed stands below. */
export function PeopleTab({ c }: { readonly c: ConsoleControl }) {
  const present = c.table.members.filter(({ state }) => state === 'in');
  const removed = c.table.members.filter(({ state }) => state === 'removed');
  return (
    <div className={styles.form}>
      {present.length === 0 ? <EmptyLine>{devices_people_none()}</EmptyLine> : (
        <table className={styles.people}>
          <caption><VisuallyHidden>{devices_tab_people()}</VisuallyHidden></caption>
          <thead>
            <tr>
              <th scope="col">{devices_person()}</th>
              <th scope="col">{devices_place()}</th>
              <th scope="col">{devices_connection()}</th>
            </tr>
          </thead>
          {present.map((member) => <Member key={member.id} c={c} member={member} />)}
        </table>
      )}
      {removed.length > 0 && <p className={styles.note}>{devices_removed({ names: removed.map(({ name }) => isolatedName(name)).join(', ') })}</p>}
    </div>
  );
}
