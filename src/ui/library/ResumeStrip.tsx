import { PauseIcon } from 'lucide-react';
import {
  library_discard, library_discard_named, library_resume, library_resume_kept, library_resume_named, library_resume_paused,
  library_resume_ready, library_resume_region,
} from '#messages/compiled/messages.js';
import type { ExerciseCard } from '#stores/libraryTypes.ts';
import { consoleHref } from '#stores/routes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './ResumeStrip.module.css';
import { savedWhen } from './savedWhen.ts';

interface ResumeStripProps {
  readonly exercise: ExerciseCard;
  readonly onDiscard: () => void;
}

/** The one thing that asks on this page: the exercise that was left in the middle. */
export function ResumeStrip({ exercise, onDiscard }: ResumeStripProps) {
  const { title, entries } = exercise;
  const time = scenarioClock(exercise.clockStart, exercise.now);
  return (
    <section className={styles.ResumeStrip} aria-label={library_resume_region()}>
      <PauseIcon size={20} aria-hidden="true" />
      <div className={styles.words}>
        <h2 className={styles.title}>{exercise.state === 'ready' ? library_resume_ready({ title }) : library_resume_paused({ title, time })}</h2>
        <p className={styles.kept}>{library_resume_kept({ entries, saved: savedWhen(exercise.savedWall) })}</p>
      </div>
      <div className={styles.actions}>
        <Button onClick={onDiscard} aria-label={library_discard_named({ title })}>{library_discard()}</Button>
        <ButtonLink kind="primary" href={consoleHref(exercise.id)} aria-label={library_resume_named({ title })}>{library_resume()}</ButtonLink>
      </div>
    </section>
  );
}
