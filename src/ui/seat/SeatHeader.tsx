import type { SeatView } from '#core/views/seatViewTypes.ts';
import { seat_clock_stopped, seat_ended_title, seat_hand_over, seat_not_started, seat_scenario_time } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Seat.module.css';

/** Whose desk this is, what time it is in the story, and the way out. "Exercise" stands here always. */
export function SeatHeader({ view, onLeave }: { readonly view: SeatView; readonly onLeave: (() => void) | undefined }) {
  const { state, now, clockStart } = view.clock;
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <h1>{view.role.title}</h1>
        <ExerciseBanner />
      </div>
      {onLeave !== undefined && (
        <Button size="phone" onClick={onLeave}>
          {seat_hand_over()}
        </Button>
      )}
      <p className={styles.time}>
        <strong>{scenarioClock(clockStart, now)}</strong>
        <span>{clockWords(state)}</span>
      </p>
    </header>
  );
}

function clockWords(state: SeatView['clock']['state']): string {
  if (state === 'ready') return seat_not_started();
  if (state === 'ended') return seat_ended_title();
  return state === 'paused' ? seat_clock_stopped() : seat_scenario_time();
}
