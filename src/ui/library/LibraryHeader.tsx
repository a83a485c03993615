import { library_brand, library_programme, library_stays, library_theme, library_write } from '#messages/compiled/messages.js';
import { programmeHref } from '#stores/routes.ts';
import type { Theme } from '#stores/settingsTypes.ts';
import { useSettings } from '#stores/useSettings.ts';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { THEMES, themeWord } from '#ui/kit/themeWord.ts';
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
      <a href={programmeHref()} className={styles.guide}>{library_programme()}</a>
      {authorGuide !== undefined && <a href={authorGuide} className={styles.guide}>{library_write()}</a>}
      <ThemeField />
      <OpenFileButton busy={checking} onFiles={onFiles} />
    </header>
  );
}

/** Light, dark, or as the machine is set; kept on this machine for every room and the projector. */
function ThemeField() {
  const theme = useSettings((settings) => settings.theme);
  const setTheme = useSettings((settings) => settings.setTheme);
  const options = THEMES.map((value) => ({ value, label: themeWord(value) }));
  return <SelectField label={library_theme()} labelHidden value={theme} onChange={(value) => setTheme(value as Theme)} options={options} />;
}
