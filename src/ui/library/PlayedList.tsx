import {
  library_debrief, library_debrief_named, library_discard, library_discard_named, library_go_on, library_go_on_named, library_lock, library_lock_named,
  library_played, library_played_ended, library_played_locked, library_played_paused, library_played_ready, library_save_log, library_save_log_named,
  library_unlock, library_unlock_named,
} from '#messages/compiled/messages.js';
import type { ExerciseCard } from '#stores/libraryTypes.ts';
import { consoleHref, debriefHref } from '#stores/routes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './PlayedList.module.css';
import { savedWhen } from './savedWhen.ts';

interface PlayedListProps {
  /** Newest first. */
  readonly exercises: readonly ExerciseCard[];
  readonly onDiscard: (exercise: ExerciseCard) => void;
  readonly onSaveLog: (exercise: ExerciseCard) => void;
  readonly onLock: (exercise: ExerciseCard) => void;
  readonly onUnlock: (exercise: ExerciseCard) => void;
}

/** Exercises kept on this machine: ended ones lead to their debrief and can be locked, others to the console. */
export function PlayedList({ exercises, ...does }: PlayedListProps) {
  return (
    <Card title={library_played()} flush>
      <ul className={styles.PlayedList}>
        {exercises.map((exercise) => (
          <PlayedRow key={exercise.id} exercise={exercise} {...does} />
        ))}
      </ul>
    </Card>
  );
}

interface PlayedRowProps extends Omit<PlayedListProps, 'exercises'> {
  readonly exercise: ExerciseCard;
}

function PlayedRow({ exercise, onDiscard, onSaveLog, onLock, onUnlock }: PlayedRowProps) {
  const { title, state, locked } = exercise;
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <strong>{title}</strong>
        <span className={styles.when}>{whenWords(exercise)}</span>
      </span>
      {!locked && <Button size="dense" kind="quiet" onClick={() => onSaveLog(exercise)} aria-label={library_save_log_named({ title })}>{library_save_log()}</Button>}
      {!locked && state === 'ended' && (
        <Button size="dense" kind="quiet" onClick={() => onLock(exercise)} aria-label={library_lock_named({ title })}>{library_lock()}</Button>
      )}
      <Button size="dense" kind="quiet" onClick={() => onDiscard(exercise)} aria-label={library_discard_named({ title })}>{library_discard()}</Button>
      {locked ? (
        <Button size="dense" onClick={() => onUnlock(exercise)} aria-label={library_unlock_named({ title })}>{library_unlock()}</Button>
      ) : (
        <WayOn exercise={exercise} />
      )}
    </li>
  );
}

function WayOn({ exercise: { id, title, state } }: { readonly exercise: ExerciseCard }) {
  return state === 'ended' ? (
    <ButtonLink size="dense" href={debriefHref(id)} aria-label={library_debrief_named({ title })}>{library_debrief()}</ButtonLink>
  ) : (
    <ButtonLink size="dense" href={consoleHref(id)} aria-label={library_go_on_named({ title })}>{library_go_on()}</ButtonLink>
  );
}

function whenWords({ state, now, clockStart, savedWall, locked }: ExerciseCard): string {
  const date = savedWhen(savedWall);
  if (locked) return library_played_locked({ date });
  if (state === 'ready') return library_played_ready({ date });
  return (state === 'ended' ? library_played_ended : library_played_paused)({ time: scenarioClock(clockStart, now), date });
}
