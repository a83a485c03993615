import { debrief_by, debrief_entry, debrief_log, debrief_time, debrief_what } from '#messages/compiled/messages.js';
import { actorText, actText } from '#core/views/actText.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';

/** Id of an entry's row, for the links of evidence. */
export const entryAnchor = (seq: number): string => `entry-${seq}`;

/** Every entry of the log; rows can take the focus, so that a link of evidence leads to them. */
export function LogTable({ record }: { readonly record: ExerciseRecord }) {
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_log()}>
      <table>
        <thead><tr>{[debrief_entry(), debrief_time(), debrief_by(), debrief_what()].map((head) => <th scope="col" key={head}>{head}</th>)}</tr></thead>
        <tbody>
          {record.entries.map((entry) => (
            <tr key={entry.seq} id={entryAnchor(entry.seq)} tabIndex={-1}>
              <td>{entry.seq}</td>
              <td>{scenarioClock(record.scenario.clockStart, entry.at)}</td>
              <td>{actorText(record.scenario, entry)}</td>
              <td>{actText(record.scenario, entry.act)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
