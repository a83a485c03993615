import { replay_happened, replay_more, replay_quiet } from '#messages/compiled/messages.js';
import type { MomentWords } from './momentWords.ts';
import styles from './Replay.module.css';

/** Lines that are shown, so that nothing below moves. */
const MOST = 3;

/** What happened at the moment, in words. Silent: the slider speaks for itself. */
export function Happened({ words: { entry, came } }: { readonly words: MomentWords }) {
  return (
    <div className={styles.happened} role="group" aria-label={replay_happened()}>
      <p>{entry}</p>
      {came.length === 0 ? <p className={styles.quiet}>{replay_quiet()}</p> : (
        <ul>
          {came.slice(0, MOST).map((line, place) => <li key={place}>{line}</li>)}
          {came.length > MOST && <li title={came.slice(MOST).join('\n')}>{replay_more({ count: came.length - MOST })}</li>}
        </ul>
      )}
    </div>
  );
}
