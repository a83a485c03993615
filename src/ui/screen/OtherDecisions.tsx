import type { ScreenView } from '#core/views/screenViewTypes.ts';
import {
  screen_done, screen_expired, screen_left_short, screen_settled, screen_voted, screen_working, screen_working_queued,
} from '#messages/compiled/messages.js';
import { scenarioClock, timeLeft } from '#ui/kit/time.ts';
import type { ScreenDecision } from './boardOrder.ts';
import { boardOf } from './boardOrder.ts';
import styles from './Screen.module.css';

/** The other decisions: those that wait with who has voted, the newest settled ones as a line each. */
export function OtherDecisions({ view, spotlight }: { readonly view: ScreenView; readonly spotlight: string | null }) {
  const { open, settled } = boardOf(view.decisions, spotlight);
  if (open.length + settled.length === 0) return null;
  return (
    <div className={styles.others}>
      {open.map((decision) => (
        <div key={decision.id} className={styles.small}>
          <h3>{decision.title}</h3>
          <p className={styles.label}>{openWords(decision, view.clock.now)}</p>
        </div>
      ))}
      {settled.length > 0 && (
        <div className={styles.small}>
          <h3>{screen_settled()}</h3>
          <ul className={styles.label}>
            {settled.map((decision) => <li key={decision.id}>{settledWords(decision, view.clock.clockStart)}</li>)}
          </ul>
        </div>
      )}
    </div>
  );
}

function openWords(decision: ScreenDecision, now: number): string {
  const of = decision.consulted.length;
  const voted = of === 0 || decision.state === 'approval' ? [] : [screen_voted({ voted: decision.voted.length, of })];
  const left = decision.deadlineAt === null ? [] : [screen_left_short({ left: timeLeft(decision.deadlineAt - now) })];
  return [...voted, ...left].join(' ');
}

/** One line of a decision that waits for nobody. */
export function settledWords({ title, commit, state, work }: ScreenDecision, clockStart: string | null): string {
  if (commit === null || state === 'expired') return screen_expired({ title });
  const option = commit.optionTitle;
  if (state !== 'working') return screen_done({ title, option });
  return work?.doneAt == null ? screen_working_queued({ title, option }) : screen_working({ title, option, time: scenarioClock(clockStart, work.doneAt) });
}
