import type { DutyView } from '#core/views/commonView.ts';
import {
  seat_duties_breached,
  seat_duties_left,
  seat_duties_met,
  seat_duties_not_started,
  seat_duties_running,
  seat_duties_source,
  seat_duties_title,
} from '#messages/compiled/messages.js';
import { scenarioClock, timeLeft } from '#ui/kit/time.ts';
import styles from './Seat.module.css';

export interface DutyListProps {
  readonly duties: readonly DutyView[];
  readonly now: number;
  readonly clockStart: string | null;
}

/** Legal and contractual clocks, running and not, each with its source and date. */
export function DutyList({ duties, now, clockStart }: DutyListProps) {
  return (
    <section className={styles.part}>
      <h2>{seat_duties_title()}</h2>
      <ul className={styles.duties}>
        {duties.map((duty) => (
          <li key={duty.id} data-state={duty.state}>
            <strong>{duty.regime}</strong>
            {duty.state === 'running' && duty.dueAt !== null && (
              <strong className={styles.left}>{seat_duties_left({ left: timeLeft(duty.dueAt - now) })}</strong>
            )}
            <span>{stateWords(duty, clockStart)}</span>
            <span className={styles.small}>{seat_duties_source({ source: duty.source, asof: duty.asOf })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateWords(duty: DutyView, clockStart: string | null): string {
  const due = duty.dueAt === null ? '' : scenarioClock(clockStart, duty.dueAt);
  switch (duty.state) {
    case 'met':
      return seat_duties_met();
    case 'breached':
      return seat_duties_breached({ due });
    case 'running':
      return seat_duties_running({ start: duty.startedAt === null ? '' : scenarioClock(clockStart, duty.startedAt), due });
    case 'not-started':
      return seat_duties_not_started();
  }
}
