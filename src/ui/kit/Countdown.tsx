import type { Seconds } from '#core/base/duration.ts';
import { kit_left, kit_left_expired, kit_left_expired_plain, kit_left_stopped } from '#messages/compiled/messages.js';
import styles from './Countdown.module.css';
import { timeLeft } from './time.ts';

export interface CountdownProps {
  /** Scenario seconds left; 0 or below: passed. */
  readonly left: Seconds;
  /** Length of the whole wait: in its last quarter the text turns to `due`. */
  readonly total: Seconds;
  /** The clock is stopped. */
  readonly stopped?: boolean | undefined;
  /** Story time at which it passed: "expired 04:12". */
  readonly passedAt?: string | undefined;
}

/** How far a wait is: far, in its last quarter, stopped or passed. */
export function countdownState({ left, total, stopped = false }: CountdownProps): 'far' | 'near' | 'stopped' | 'passed' {
  if (left <= 0) return 'passed';
  if (stopped) return 'stopped';
  return left * 4 < total ? 'near' : 'far';
}

/** Time left as text, never a ring and never alone: the minute it ends and what happens then stand beside it. Silent for screen readers until asked. */
export function Countdown(props: CountdownProps) {
  const state = countdownState(props);
  return (
    <span className={styles.Countdown} role="timer" aria-live="off" data-state={state}>
      {words(state, props)}
    </span>
  );
}

function words(state: ReturnType<typeof countdownState>, { left, passedAt }: CountdownProps): string {
  if (state === 'passed') return passedAt === undefined ? kit_left_expired_plain() : kit_left_expired({ time: passedAt });
  return (state === 'stopped' ? kit_left_stopped : kit_left)({ duration: timeLeft(left) });
}
