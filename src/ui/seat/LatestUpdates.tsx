import type { SeatView } from '#core/views/seatViewTypes.ts';
import {
  seat_brief_from,
  seat_brief_next,
  seat_brief_none,
  seat_brief_overdue_plain,
  seat_brief_title,
} from '#messages/compiled/messages.js';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import { BriefLines } from './BriefLines.tsx';
import styles from './Seat.module.css';

/** What leaders last heard, and how old it is: the newest brief of each update addressed to this role. */
export function LatestUpdates({ view }: { readonly view: SeatView }) {
  const { now, clockStart } = view.clock;
  return view.briefs.map((brief) => (
    <section key={brief.update} className={styles.part}>
      <h2>{seat_brief_title()}</h2>
      {brief.last === null ? (
        <p>{seat_brief_none({ role: brief.from })}</p>
      ) : (
        <>
          <p className={styles.small}>
            {seat_brief_from({ time: scenarioClock(clockStart, brief.last.at), role: brief.from, age: duration(now - brief.last.at) })}
          </p>
          <BriefLines text={brief.last.text} />
        </>
      )}
      {brief.overdue && <p className={styles.attention}>{seat_brief_overdue_plain()}</p>}
      {!brief.overdue && brief.nextDueAt !== null && (
        <p className={styles.small}>{seat_brief_next({ time: scenarioClock(clockStart, brief.nextDueAt) })}</p>
      )}
    </section>
  ));
}
