import { useState } from 'react';
import { replay_back, replay_no_log, replay_nothing, replay_other_version } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { FILE_REPLAY, replayHref, type ReplayWish } from '#stores/replayHref.ts';
import { debriefHref, libraryHref, logHref } from '#stores/routes.ts';
import { useExercises } from '#stores/useExercises.ts';
import { useOpenedLog } from '#stores/useOpenedLog.ts';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { Replay } from './Replay.tsx';
import styles from './Replay.module.css';
import type { ReplayLog, ReplayScreens } from './replayProps.ts';

interface ReplayRoomProps {
  readonly wish: ReplayWish;
  readonly screens: ReplayScreens;
}

const logOf = ({ scenario, header, entries, chronicle }: ExerciseRecord): ReplayLog =>
  ({ scenario, header, entries: entries.slice(), until: chronicle.ended ? null : chronicle.endedAt });

/** The address follows what is shown, without a new place in the history. */
const keepAddress = (exercise: string) => (shown: ReplayWish): void => history.replaceState(history.state, '', replayHref(exercise, shown));

/** The replay of the open exercise, of its log up to now: play that goes on beside it does not move it. */
export function ReplayRoom({ wish, screens }: ReplayRoomProps) {
  const exercises = useExercises();
  const [kept] = useState(() => {
    const record = exercises.record();
    return record && { id: record.exerciseId, log: logOf(record), onShown: keepAddress(record.exerciseId) };
  });
  if (kept === null) return <Nothing words={replay_nothing()} href={libraryHref()} />;
  return <Replay log={kept.log} wish={wish} screens={screens} onShown={kept.onShown} back={{ href: debriefHref(kept.id), words: replay_back() }} />;
}

const keepFileAddress = keepAddress(FILE_REPLAY);

/** The replay of a log from a file. */
export function FileReplayRoom({ wish, screens }: ReplayRoomProps) {
  const opened = useOpenedLog((state) => state.log);
  const [log] = useState(() => opened && { ...logOf(opened.record), until: null });
  if (log === null || opened === null) return <Nothing words={replay_no_log()} href={libraryHref()} />;
  if (opened.otherVersion !== null) return <Nothing words={replay_other_version()} href={logHref()} />;
  return <Replay log={log} wish={wish} screens={screens} onShown={keepFileAddress} back={{ href: logHref(), words: replay_back() }} />;
}

function Nothing({ words, href }: { readonly words: string; readonly href: string }) {
  return (
    <main className={styles.nothing}>
      <p>{words}</p>
      <p><ButtonLink href={href}>{replay_back()}</ButtonLink></p>
    </main>
  );
}
