import { useEffect, useRef } from 'react';
import { actorText, actText } from '#core/views/actText.ts';
import { debrief_by, debrief_entry, debrief_left_corrected, debrief_left_out, debrief_left_refused, debrief_log, debrief_time, debrief_what } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';

export interface LogTableProps {
  readonly record: ExerciseRecord;
  /** Entry to show and focus, `null` = none. */
  readonly focus: number | null;
}

/** Every entry of the log, also those that were taken back; a link of evidence leads to its row. */
export function LogTable({ record, focus }: LogTableProps) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    row.current?.focus();
  }, [focus]);
  const why = new Map(record.chronicle.leftOut.map((entry) => [entry.seq, entry.why === 'corrected' ? debrief_left_corrected() : debrief_left_refused()]));
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_log()}>
      <table>
        <thead>
          <tr>{[debrief_entry(), debrief_time(), debrief_by(), debrief_what()].map((head) => <th scope="col" key={head}>{head}</th>)}</tr>
        </thead>
        <tbody>
          {record.entries.map((entry) => {
            const out = why.get(entry.seq);
            const text = actText(record.scenario, entry.act);
            return (
              <tr key={entry.seq} ref={entry.seq === focus ? row : null} tabIndex={-1} data-shown={entry.seq === focus}>
                <td>{entry.seq}</td>
                <td>{scenarioClock(record.scenario.clockStart, entry.at)}</td>
                <td>{actorText(record.scenario, entry)}</td>
                <td>{out === undefined ? text : <><s>{text}</s> {debrief_left_out({ why: out })}</>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
