import { useEffect, useRef } from 'react';
import { actorText, actText } from '#core/views/actText.ts';
import {
  debrief_by, debrief_entry, debrief_left_corrected, debrief_left_out, debrief_left_refused, debrief_log, debrief_log_sum, debrief_replay, debrief_replay_entry, debrief_room_time, debrief_time, debrief_what,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Card } from '#ui/kit/Card.tsx';
import { roomTimeWords } from '#ui/kit/roomTime.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { ReplayLink } from './ReplayLink.tsx';

export interface LogTableProps {
  readonly record: Pick<ExerciseRecord, 'scenario' | 'entries' | 'brokenAfter'> & { readonly chronicle: Pick<ExerciseRecord['chronicle'], 'leftOut'> };
  /** Entry to show and focus, `null` = none. */
  readonly focus: number | null;
}

const HEADS = [debrief_entry, debrief_time, debrief_room_time, debrief_by, debrief_what] as const;

/** Every entry of the log, also those that were taken back; a link of evidence leads to its row. */
export function LogTable({ record, focus }: LogTableProps) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    row.current?.focus();
    row.current?.scrollIntoView?.({ block: 'center' });
  }, [focus]);
  const { scenario, entries, chronicle, brokenAfter } = record;
  const why = new Map(chronicle.leftOut.map((entry) => [entry.seq, entry.why === 'corrected' ? debrief_left_corrected() : debrief_left_refused()]));
  return (
    <Card title={debrief_log()} aside={debrief_log_sum({ count: entries.length })} flush>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_log()}>
        <table className={`${styles.edged} ${styles.log}`}>
          <thead>
            <tr>{HEADS.map((head, place) => <th scope="col" key={head()} className={place < 3 ? styles.number : undefined}>{head()}</th>)}</tr>
          </thead>
          <tbody>
            {entries.map((entry) => {
              const out = why.get(entry.seq);
              const text = actText(scenario, entry.act);
              return (
                <tr key={entry.seq} ref={entry.seq === focus ? row : null} tabIndex={-1} data-shown={entry.seq === focus} data-unsound={brokenAfter !== null && entry.seq > brokenAfter}>
                  <td className={styles.number}>
                    {entry.seq}<ReplayLink moment={{ seq: entry.seq, as: entry.actor }} label={debrief_replay_entry({ seq: entry.seq, time: scenarioClock(scenario.clockStart, entry.at) })}>{debrief_replay()}</ReplayLink>
                  </td>
                  <td className={styles.number}>{scenarioClock(scenario.clockStart, entry.at)}</td>
                  <td className={styles.number}>{entry.wall > 0 ? roomTimeWords(entry.wall) : ''}</td>
                  <td>{actorText(scenario, entry)}</td>
                  <td>{out === undefined ? text : <><s>{text}</s> {debrief_left_out({ why: out })}</>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
