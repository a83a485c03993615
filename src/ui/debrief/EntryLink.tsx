import { debrief_entry_at } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { useWays } from './debriefWays.ts';

/** "entry 118, 04:10": leads to that entry of the log; on paper it is plain text. */
export function EntryLink({ record, seq }: { readonly record: Pick<ExerciseRecord, 'scenario' | 'entries'>; readonly seq: number }) {
  const { showEntry, printing } = useWays();
  const entry = record.entries.find((found) => found.seq === seq);
  const words = debrief_entry_at({ seq, time: scenarioClock(record.scenario.clockStart, entry?.at ?? 0) });
  if (printing) return <span>{words}</span>;
  return <button type="button" className={styles.link} onClick={() => showEntry(seq)}>{words}</button>;
}
