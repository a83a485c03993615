import type { ReactNode } from 'react';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import styles from './Debrief.module.css';
import { useWays } from './debriefWays.ts';
import { entryAt } from './entryAt.ts';

interface MinuteLinkProps {
  readonly record: Pick<ExerciseRecord, 'entries'>;
  readonly at: number;
  readonly children: ReactNode;
}

/** Leads to the log at a minute; on paper, and where the log is empty, plain text. */
export function MinuteLink({ record, at, children }: MinuteLinkProps) {
  const { showEntry, printing } = useWays();
  const seq = entryAt(record, at);
  if (printing || seq === null) return <span>{children}</span>;
  return <button type="button" className={styles.link} onClick={() => showEntry(seq)}>{children}</button>;
}
