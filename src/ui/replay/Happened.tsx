import { replay_happened, replay_quiet } from '#messages/compiled/messages.js';
import type { MomentWords } from './momentWords.ts';
import styles from './Replay.module.css';

/** What happened at the moment, in words; can be scrolled where it is long, by keys too. Silent: the slider speaks for itself. */
export function Happened({ words: { entry, came } }: { readonly words: MomentWords }) {
  return (
    <div className={styles.happened} role="group" aria-label={replay_happened()} tabIndex={0}>
      <p>{entry}</p>
      {came.length === 0 ? <p className={styles.quiet}>{replay_quiet()}</p> : <ul>{came.map((line, place) => <li key={place}>{line}</li>)}</ul>}
    </div>
  );
}
