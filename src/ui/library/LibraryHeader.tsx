import { library_brand, library_stays, library_write } from '#messages/compiled/messages.js';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import styles from './LibraryRoom.module.css';
import { OpenFileButton } from './OpenFileButton.tsx';

interface LibraryHeaderProps {
  readonly authorGuide: string | undefined;
  readonly checking: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Name of the program, the mark "Exercise", the way to the author guide and to a file. */
export function LibraryHeader({ authorGuide, checking, onFiles }: LibraryHeaderProps) {
  return (
    <header className={styles.header}>
      <h1 className={styles.brand}>{library_brand()}</h1>
      <ExerciseBanner />
      <p className={styles.stays}>{library_stays()}</p>
      {authorGuide !== undefined && <a href={authorGuide} className={styles.guide}>{library_write()}</a>}
      <OpenFileButton busy={checking} onFiles={onFiles} />
    </header>
  );
}
