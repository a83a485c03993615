import { actText } from '#core/views/actText.ts';
import type { Measures } from '#core/measures/measures.ts';
import { debrief_touched } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import styles from './Debrief.module.css';
import { EntryLink } from './EntryLink.tsx';

interface TouchedByProps {
  readonly record: Pick<ExerciseRecord, 'scenario' | 'entries'>;
  readonly measures: Pick<Measures, 'touched'>;
  /** Measures as in an objective; † stands on all of them together. */
  readonly of: readonly string[];
}

/** What set † on a measure: each act of the facilitator, with the way to its entry. Nothing if none did. */
export function TouchedBy({ record, measures, of }: TouchedByProps) {
  const seqs = [...new Set(measures.touched.filter((touch) => of.includes(touch.measure)).map((touch) => touch.seq))].sort((a, b) => a - b);
  if (seqs.length === 0) return null;
  const entries = record.entries.filter((entry) => seqs.includes(entry.seq));
  return (
    <div className={styles.touched}>
      <p>{debrief_touched()}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.seq}>{actText(record.scenario, entry.act)} (<EntryLink record={record} seq={entry.seq} />)</li>
        ))}
      </ul>
    </div>
  );
}
