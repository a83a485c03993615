import type { ClockView } from '#core/views/commonView.ts';
import type { SeatDecision } from '#core/views/seatViewTypes.ts';
import { seat_decide_nodeadline, seat_decide_standing, seat_decide_until, seat_decide_until_plain } from '#messages/compiled/messages.js';
import { Countdown } from '#ui/kit/Countdown.tsx';
import { roomMinutes, scenarioClock } from '#ui/kit/time.ts';
import styles from './Decision.module.css';

/** Time left, the scenario minute, the default, and in live play the room's minutes (DESIGN 1.3). */
export function DecisionDeadline({ decision, clock }: { readonly decision: SeatDecision; readonly clock: ClockView }) {
  const { deadlineAt, otherwise } = decision;
  if (decision.state === 'done' || decision.state === 'expired' || decision.state === 'working') return null;
  if (deadlineAt === null) return <p className={styles.until}>{decision.standing ? seat_decide_standing() : seat_decide_nodeadline()}</p>;
  const time = scenarioClock(clock.clockStart, deadlineAt);
  const left = deadlineAt - clock.now;
  const room = clock.state === 'running' ? roomMinutes(left, clock.rate) : null;
  return (
    <>
      <Countdown left={left} total={deadlineAt - decision.openedAt} passedAt={time} />
      <p className={styles.until}>
        {otherwise === null ? seat_decide_until_plain({ time }) : seat_decide_until({ time, otherwise })}
        {room !== null && ` (${room})`}
      </p>
    </>
  );
}
