import { FACILITATOR } from '#core/exercise/command.ts';
import { debrief_entry_at, debrief_replay, debrief_replay_entry } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { useWays } from './debriefWays.ts';
import { ReplayLink } from './ReplayLink.tsx';

interface EntryLinkProps {
  readonly record: Pick<ExerciseRecord, 'scenario' | 'entries'>;
  readonly seq: number;
}

/** "entry 118, 04:10": leads to that entry of the log, and beside it to the replay of its moment on the screen of whoever acted; on paper it is plain text. */
export function EntryLink({ record, seq }: EntryLinkProps) {
  const { showEntry, printing } = useWays();
  const entry = record.entries.find((found) => found.seq === seq);
  const time = scenarioClock(record.scenario.clockStart, entry?.at ?? 0);
  const words = debrief_entry_at({ seq, time });
  if (printing) return <span>{words}</span>;
  return (
    <>
      <button type="button" className={styles.link} onClick={() => showEntry(seq)}>{words}</button>
      <ReplayLink moment={{ seq, as: entry?.actor ?? FACILITATOR }} label={debrief_replay_entry({ seq, time })}>{debrief_replay()}</ReplayLink>
    </>
  );
}
