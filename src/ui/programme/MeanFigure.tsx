import { programme_not_credited } from '#messages/compiled/messages.js';
import { Lines } from './Lines.tsx';
import { caseWords, meanWords } from './meanWords.ts';
import styles from './Programme.module.css';
import type { SpeedOf } from './speeds.ts';

/** A mean with its n, what was not reached, and what has no time at all. */
export function MeanFigure({ mean, credited, touched, beside }: SpeedOf) {
  const of = caseWords(mean);
  return (
    <>
      <strong className={styles.value}>{credited ? meanWords(mean) : <s>{meanWords(mean)}</s>}{touched && ' †'}</strong>
      <div className={styles.quiet}><Lines lines={[...(of === null ? [] : [of]), ...(credited ? [] : [programme_not_credited()]), ...beside]} none="" /></div>
    </>
  );
}
