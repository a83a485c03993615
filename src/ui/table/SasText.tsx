import { useGuest } from '#stores/table/useGuest.ts';
import { table_compare_words } from '#messages/compiled/messages.js';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import styles from './Table.module.css';

/** Digits and words to be read aloud, large; nothing where there are none to compare. */
export function SasText() {
  const sas = useGuest((s) => s.sas);
  if (sas === null) return null;
  return (
    <>
      <p className={styles.digits}>
        <span aria-hidden="true">{sas.digits.slice(0, 3)} {sas.digits.slice(3)}</span>
        <VisuallyHidden>{sas.digits.split('').join(' ')}</VisuallyHidden>
      </p>
      <ul className={styles.words} aria-label={table_compare_words()}>{sas.words.map((word) => <li key={word}>{word}</li>)}</ul>
    </>
  );
}
