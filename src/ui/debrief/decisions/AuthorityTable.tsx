import { debrief_authority } from '#messages/compiled/messages.js';
import debrief from '../Debrief.module.css';
import type { Authority } from './authority.ts';

/** Owner, approver and those who were asked, with what each did; then whether authority was used so. */
export function AuthorityTable({ authority: { rows, verdict } }: { readonly authority: Authority }) {
  return (
    <div role="group" aria-label={debrief_authority()}>
      <h3>{debrief_authority()}</h3>
      <table>
        <tbody>
          {rows.map(({ part, roles, did }) => (
            <tr key={part}>
              <th scope="row">{part}</th>
              <td>{roles}</td>
              <td>{did}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={debrief.lines}>{verdict.map((words) => <li key={words}>{words}</li>)}</ul>
    </div>
  );
}
