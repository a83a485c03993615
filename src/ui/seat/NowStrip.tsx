import type { SeatView } from '#core/views/seatViewTypes.ts';
import { seat_inbox_last, seat_tab_decide } from '#messages/compiled/messages.js';
import { Countdown } from '#ui/kit/Countdown.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import { inboxHead } from './InboxEntry.tsx';
import { mostUrgent } from './mostUrgent.ts';
import styles from './NowStrip.module.css';

export interface NowStripProps {
  readonly view: SeatView;
  /** The decision itself is on the page. */
  readonly isDeciding: boolean;
  readonly onDecide: () => void;
}

/** Under the head on every tab: the last message, and on a phone's other tabs the decision that waits with its time left (issue 3: never below the fold). */
export function NowStrip({ view, isDeciding, onDecide }: NowStripProps) {
  const last = view.inbox.at(-1);
  const urgent = mostUrgent(view);
  return (
    <div className={styles.NowStrip}>
      {last !== undefined && (
        <p className={styles.last}>
          <VisuallyHidden>{seat_inbox_last()}: </VisuallyHidden>
          <time>{scenarioClock(view.clock.clockStart, last.at)}</time> <strong>{inboxHead(last)}</strong> {last.prose.title}
        </p>
      )}
      {!isDeciding && urgent !== undefined && urgent.state !== 'working' && (
        <button type="button" className={styles.decide} onClick={onDecide}>
          <span>
            <VisuallyHidden>{seat_tab_decide()}: </VisuallyHidden>
            {urgent.title}
          </span>
          {urgent.deadlineAt !== null && <Countdown left={urgent.deadlineAt - view.clock.now} total={urgent.deadlineAt - urgent.openedAt} />}
        </button>
      )}
    </div>
  );
}
