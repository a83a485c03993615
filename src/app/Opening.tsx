import { app_name, app_opening } from '#messages/compiled/messages.js';
import styles from './Opening.module.css';

/** What stands there until a room has come: also the prerendered first paint of every address. */
export function Opening() {
  return (
    <main className={styles.Opening}>
      <p className={styles.name}>{app_name()}</p>
      <p>{app_opening()}</p>
    </main>
  );
}
