import {
  debrief_unit_of, debrief_update_late, debrief_update_missed, debrief_update_name, debrief_update_on_time, debrief_update_silence, debrief_update_stale,
} from '#messages/compiled/messages.js';
import styles from './Debrief.module.css';
import { isTouched, length, type DebriefProps } from './debriefProps.ts';
import { titleOf } from './titles.ts';
import { TouchedBy } from './TouchedBy.tsx';

/** What leaders heard: on time, late, missed, the longest silence, and what was decided on an old picture. */
export function UpdatesTable({ record, measures }: DebriefProps) {
  if (measures.updates.length === 0) return null;
  const heads = [debrief_update_on_time(), debrief_update_late(), debrief_update_missed(), debrief_update_silence(), debrief_update_stale()];
  return (
    <div className={styles.part}>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_update_name()}>
        <table>
          <thead>
            <tr>
              <th scope="col">{debrief_update_name()}</th>
              {heads.map((head) => <th scope="col" key={head} className={styles.number}>{head}</th>)}
            </tr>
          </thead>
          <tbody>
            {measures.updates.map((update) => (
              <tr key={update.id}>
                <th scope="row">{titleOf(record.scenario, update.id)}{isTouched(measures, `update(${update.id})`) && ' †'}</th>
                <td className={styles.number}>{debrief_unit_of({ on: update.onTime, due: update.due })}</td>
                <td className={styles.number}>{update.late}</td>
                <td className={styles.number}>{update.missed}</td>
                <td className={styles.number}>{update.longestSilence === null ? '–' : length(update.longestSilence)}</td>
                <td className={styles.number}>{update.stale}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TouchedBy record={record} measures={measures} of={measures.updates.map((update) => `update(${update.id})`)} />
    </div>
  );
}
