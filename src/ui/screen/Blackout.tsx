import { useEffect } from 'react';
import { screen_blackout, screen_page_title } from '#messages/compiled/messages.js';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import styles from './Screen.module.css';

/** A black page with nothing on it; what was shown is removed, not covered. */
export function Blackout() {
  useEffect(() => {
    document.title = screen_page_title();
  }, []);
  return (
    <main className={styles.Blackout}>
      <VisuallyHidden>{screen_blackout()}</VisuallyHidden>
    </main>
  );
}
