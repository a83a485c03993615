import {
  debrief_decision, debrief_duty_line, debrief_harm, debrief_update_line, debrief_updates, debrief_wait_approval, debrief_wait_owner, debrief_waits,
} from '#messages/compiled/messages.js';
import { amount } from '#ui/kit/amounts.ts';
import { Card } from '#ui/kit/Card.tsx';
import styles from './Debrief.module.css';
import { length, type DebriefProps } from './debriefProps.ts';

/** Harm, updates, duties, and for each decision how long it waited for whom. */
export function SharedCard({ record: { scenario }, measures }: DebriefProps) {
  return (
    <Card title={debrief_harm()}>
      <ul>{measures.harms.map((h) => <li key={`${h.class} ${h.unit}`}>{h.class}: {amount(h.amount, h.unit)}</li>)}</ul>
      <h3>{debrief_updates()}</h3>
      <ul>
        {measures.updates.map((u) => <li key={u.id}>{debrief_update_line({ ...u, id: scenario.updates.find((x) => x.id === u.id)?.prose.title ?? u.id })}</li>)}
        {measures.duties.map((d) => <li key={d.id}>{debrief_duty_line({ id: scenario.duties.find((x) => x.id === d.id)?.regime ?? d.id, state: d.state })}</li>)}
      </ul>
      <h3>{debrief_waits()}</h3>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_waits()}>
        <table>
          <thead><tr><th scope="col">{debrief_decision()}</th><th scope="col" className={styles.number}>{debrief_wait_owner()}</th><th scope="col" className={styles.number}>{debrief_wait_approval()}</th></tr></thead>
          <tbody>
            {measures.waits.filter((w) => w.owner !== null).map((w) => (
              <tr key={w.id}>
                <th scope="row">{scenario.decisions.find((d) => d.id === w.id)?.prose.title}</th>
                <td className={styles.number}>{length(w.owner)}</td>
                <td className={styles.number}>{w.approval === null ? '–' : length(w.approval)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
