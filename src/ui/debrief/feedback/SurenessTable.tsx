import type { ObjectiveSureness } from '#core/measures/surenessSummary.ts';
import { feedback_col_n, feedback_few, feedback_sure_col_before, feedback_sure_col_now, feedback_sure_note, feedback_sure_objective, feedback_sure_table } from '#messages/compiled/messages.js';
import debrief from '../Debrief.module.css';
import styles from './FeedbackTable.module.css';

/** How sure the same people were of each objective before the exercise, and are now; small groups are left out. */
export function SurenessTable({ rows }: { readonly rows: readonly ObjectiveSureness[] }) {
  return (
    <div className={styles.FeedbackTable}>
      <table>
        <caption>{feedback_sure_table()}</caption>
        <thead>
          <tr>
            <th scope="col">{feedback_sure_objective()}</th>
            <th scope="col" className={styles.number}>{feedback_col_n()}</th>
            <th scope="col" className={styles.number}>{feedback_sure_col_before()}</th>
            <th scope="col" className={styles.number}>{feedback_sure_col_now()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ objective, both }) => (
            <tr key={objective.id}>
              <th scope="row">{objective.statement}</th>
              {both === null ? <td colSpan={3} className={debrief.quiet}>{feedback_few()}</td> : (
                <>
                  <td className={styles.number}>{both.now.n}</td>
                  <td className={styles.number}>{both.before.median}</td>
                  <td className={styles.number}>{both.now.median}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={debrief.quiet}>{feedback_sure_note()}</p>
    </div>
  );
}
