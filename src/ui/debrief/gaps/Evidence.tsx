import { actorText, actText } from '#core/views/actText.ts';
import { debrief_gap_entry, debrief_gap_moments, debrief_no_evidence } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Gaps.module.css';

export interface EvidenceProps {
  readonly record: ExerciseRecord;
  readonly evidence: readonly number[];
  readonly onEntry: (seq: number) => void;
}

/** The moments behind a gap: time, who, what, and the way to the entry in the log. */
export function Evidence({ record, evidence, onEntry }: EvidenceProps) {
  const { scenario, entries } = record;
  const moments = entries.filter((entry) => evidence.includes(entry.seq));
  return (
    <section>
      <h3>{debrief_gap_moments()}</h3>
      {moments.length === 0 && <p className={styles.quiet}>{debrief_no_evidence()}</p>}
      <ol className={styles.moments}>
        {moments.map((entry) => (
          <li key={entry.seq}>
            <strong>{scenarioClock(scenario.clockStart, entry.at)}</strong>
            <span>{actorText(scenario, entry)} {actText(scenario, entry.act)}</span>
            <Button kind="quiet" size="dense" onClick={() => onEntry(entry.seq)}>{debrief_gap_entry({ seq: entry.seq })}</Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
