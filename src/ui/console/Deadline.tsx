import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import {
  console_deadline_none, console_deadline_of, console_deadline_room, console_deadline_then, console_work_done_at, console_work_waits,
} from '#messages/compiled/messages.js';
import { Countdown } from '#ui/kit/Countdown.tsx';
import { Kbd } from '#ui/kit/Kbd.tsx';
import { duration, roomMinutes, scenarioClock } from '#ui/kit/time.ts';
import type { ConsoleControl } from './control.ts';
import styles from './DecisionCard.module.css';
import { roleTitle } from './roles.ts';

interface DeadlineProps {
  readonly c: ConsoleControl;
  readonly decision: FacilitatorDecision;
  readonly place: number;
}

/** Time left, the minute it ends and what happens then (DESIGN 1.3); for work under way, when it is done. */
export function Deadline({ c, decision: d, place }: DeadlineProps) {
  return (
    <div className={styles.deadline}>
      <Times c={c} decision={d} />
      {place <= 9 && <Kbd>{String(place)}</Kbd>}
    </div>
  );
}

function Times({ c, decision: d }: Omit<DeadlineProps, 'place'>) {
  const { now, clockStart, state, rate } = c.view.clock;
  if (d.state === 'working' || d.state === 'standing') {
    if (!d.work) return null;
    const role = roleTitle(c.view, d.work.role);
    return <span>{d.work.doneAt === null ? console_work_waits({ role }) : console_work_done_at({ role, time: scenarioClock(clockStart, d.work.doneAt) })}</span>;
  }
  if (d.deadlineAt === null) return <span>{console_deadline_none()}</span>;
  const left = d.deadlineAt - now;
  const total = d.deadlineAt - d.openedAt;
  return (
    <span className={styles.times}>
      <Countdown left={left} total={total} stopped={state !== 'running' && rate > 0} passedAt={scenarioClock(clockStart, d.deadlineAt)} />
      <span>{console_deadline_of({ total: duration(total), time: scenarioClock(clockStart, d.deadlineAt) })}</span>
    </span>
  );
}

/** What happens when nobody decides, and the minutes left in the room: the other two things a deadline says. */
export function IfNobody({ c, decision: d }: Omit<DeadlineProps, 'place'>) {
  if (d.deadlineAt === null || (d.state !== 'open' && d.state !== 'approval')) return null;
  const room = roomMinutes(d.deadlineAt - c.view.clock.now, c.view.clock.rate);
  return (
    <p className={styles.then}>
      {d.otherwise !== null && console_deadline_then({ otherwise: d.otherwise })}
      {room !== null && <span className={styles.room}>{console_deadline_room({ room })}</span>}
    </p>
  );
}
