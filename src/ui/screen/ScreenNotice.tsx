import {
  screen_stopped_lead,
  screen_stopped_title,
  screen_waiting_keys,
  screen_waiting_lead,
  screen_waiting_title,
} from '#messages/compiled/messages.js';
import styles from './Screen.module.css';

/** Instead of an exercise: no console has answered yet, or it was stopped for a real incident. */
export function ScreenNotice({ kind }: { readonly kind: 'waiting' | 'stopped' }) {
  const stopped = kind === 'stopped';
  return (
    <main className={styles.ScreenNotice}>
      <h1>{stopped ? screen_stopped_title() : screen_waiting_title()}</h1>
      <p>{stopped ? screen_stopped_lead() : screen_waiting_lead()}</p>
      {!stopped && <p>{screen_waiting_keys()}</p>}
    </main>
  );
}
