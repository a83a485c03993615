import { seat_exercise_mark, seat_stopped_lead, seat_stopped_title } from '#messages/compiled/messages.js';
import styles from './HandOver.module.css';

/** "Real incident: stop" was pressed: nothing of the exercise is on the page. */
export function Stopped() {
  return (
    <main className={styles.Curtain}>
      <p className={styles.mark}>{seat_exercise_mark()}</p>
      <h1>{seat_stopped_title()}</h1>
      <p>{seat_stopped_lead()}</p>
    </main>
  );
}
