import type { Connection, GuestSeat } from '#stores/table/guestTypes.ts';
import { useGuest } from '#stores/table/useGuest.ts';
import {
  table_away, table_away_plain, table_misled, table_muted, table_offline, table_unsent, table_you,
} from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './Table.module.css';

/** What is wrong between this device and the facilitator, in a sentence; `null` while nothing is. */
export function connectionWords(connection: Connection, time: string | null): string | null {
  switch (connection) {
    case 'live': return null;
    case 'away': return time === null ? table_away_plain() : table_away({ time });
    case 'offline': return table_offline();
    case 'misled': return table_misled();
  }
}

/** One calm line. While all is well it says who sits here, so that nothing moves when it has to say more. */
export function ConnectionLine({ seat }: { readonly seat: GuestSeat }) {
  const connection = useGuest((s) => s.connection);
  const muted = useGuest((s) => s.muted);
  const name = useGuest((s) => s.name);
  const unsent = useGuest((s) => s.unsent);
  const words = connectionWords(connection, timeOf(seat));
  if (words !== null) {
    return <p className={styles.line} data-kind={connection}>{words} {unsent > 0 && table_unsent({ count: unsent })}</p>;
  }
  if (muted) return <p className={styles.line} data-kind="muted">{table_muted()}</p>;
  // The projector's picture has its own ways to say how old it is, and nobody acts from it.
  if (seat.as === 'screen') return null;
  return <p className={styles.line}>{table_you({ name })}</p>;
}

function timeOf({ view }: GuestSeat): string | null {
  return view === null || view.audience === 'cofacilitator' ? null : scenarioClock(view.clock.clockStart, view.clock.now);
}
