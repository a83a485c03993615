import { console_resume_exercise, console_stopped, console_stopped_text } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import styles from './Stopped.module.css';

/** After "Real incident: stop": nothing of the exercise is on the page. */
export function Stopped({ onResume, readOnly }: { readonly onResume: () => void; readonly readOnly: boolean }) {
  return (
    <main className={styles.Stopped}>
      <h1 className={styles.title}>{console_stopped()}</h1>
      <p>{console_stopped_text()}</p>
      {!readOnly && <Button onClick={onResume}>{console_resume_exercise()}</Button>}
    </main>
  );
}
