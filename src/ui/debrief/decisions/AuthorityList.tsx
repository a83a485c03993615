import { debrief_authority } from '#messages/compiled/messages.js';
import debrief from '../Debrief.module.css';
import type { Authority } from './authority.ts';
import styles from './Decisions.module.css';

/** Owner, approver and those who were asked, with what each did; then whether authority was used so. */
export function AuthorityList({ authority: { rows, verdict } }: { readonly authority: Authority }) {
  return (
    <div role="group" aria-label={debrief_authority()}>
      <h3>{debrief_authority()}</h3>
      <dl className={styles.authority}>
        {rows.map(({ part, roles, did }) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>{roles}</dd>
            <dd>{did}</dd>
          </div>
        ))}
      </dl>
      <ul className={debrief.lines}>{verdict.map((words) => <li key={words}>{words}</li>)}</ul>
    </div>
  );
}
