import type { ReactNode } from 'react';
import { debrief_replay, debrief_replay_minute } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { useWays } from './debriefWays.ts';
import { entryAt } from './entryAt.ts';
import { ReplayLink } from './ReplayLink.tsx';

interface MinuteLinkProps {
  readonly record: Pick<ExerciseRecord, 'scenario' | 'entries'>;
  readonly at: number;
  readonly children: ReactNode;
}

/** Leads to the log at a minute, and beside it to its replay; on paper, and where the log is empty, plain text. */
export function MinuteLink({ record, at, children }: MinuteLinkProps) {
  const { showEntry, printing } = useWays();
  const seq = entryAt(record, at);
  if (printing || seq === null) return <span>{children}</span>;
  return (
    <span>
      <button type="button" className={styles.link} onClick={() => showEntry(seq)}>{children}</button>
      <ReplayLink moment={{ at }} label={debrief_replay_minute({ time: scenarioClock(record.scenario.clockStart, at) })}>{debrief_replay()}</ReplayLink>
    </span>
  );
}
