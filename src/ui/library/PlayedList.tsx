import {
  library_debrief, library_debrief_named, library_discard, library_discard_named, library_go_on, library_go_on_named, library_played,
  library_played_ended, library_played_paused, library_played_ready, library_save_log, library_save_log_named,
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
}

/** Exercises kept on this machine: ended ones lead to their debrief, others to the console. */
export function PlayedList({ exercises, onDiscard, onSaveLog }: PlayedListProps) {
  return (
    <Card title={library_played()} flush>
      <ul className={styles.PlayedList}>
        {exercises.map((exercise) => (
          <PlayedRow key={exercise.id} exercise={exercise} onDiscard={() => onDiscard(exercise)} onSaveLog={() => onSaveLog(exercise)} />
        ))}
      </ul>
    </Card>
  );
}

interface PlayedRowProps {
  readonly exercise: ExerciseCard;
  readonly onDiscard: () => void;
  readonly onSaveLog: () => void;
}

function PlayedRow({ exercise, onDiscard, onSaveLog }: PlayedRowProps) {
  const { id, title, state } = exercise;
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <strong>{title}</strong>
        <span className={styles.when}>{whenWords(exercise)}</span>
      </span>
      <Button size="dense" kind="quiet" onClick={onSaveLog} aria-label={library_save_log_named({ title })}>{library_save_log()}</Button>
      <Button size="dense" kind="quiet" onClick={onDiscard} aria-label={library_discard_named({ title })}>{library_discard()}</Button>
      {state === 'ended' ? (
        <ButtonLink size="dense" href={debriefHref(id)} aria-label={library_debrief_named({ title })}>{library_debrief()}</ButtonLink>
      ) : (
        <ButtonLink size="dense" href={consoleHref(id)} aria-label={library_go_on_named({ title })}>{library_go_on()}</ButtonLink>
      )}
    </li>
  );
}

function whenWords({ state, now, clockStart, savedWall }: ExerciseCard): string {
  const date = savedWhen(savedWall);
  if (state === 'ready') return library_played_ready({ date });
  return (state === 'ended' ? library_played_ended : library_played_paused)({ time: scenarioClock(clockStart, now), date });
}
