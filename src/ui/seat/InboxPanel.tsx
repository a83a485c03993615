import type { SeatView } from '#core/views/seatViewTypes.ts';
import { seat_ended_title, seat_harms_title, seat_inbox_empty, seat_inbox_new, seat_inbox_title, seat_situation } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import { InboxEntry } from './InboxEntry.tsx';
import { KnownHarm } from './KnownHarm.tsx';
import { LatestUpdates } from './LatestUpdates.tsx';
import styles from './Seat.module.css';
import { useHeldList } from './useHeldList.ts';

/** Where things stand: ending, latest updates, messages (newest first), situation, known harm. */
export function InboxPanel({ view }: { readonly view: SeatView }) {
  const held = useHeldList(view.inbox);
  return (
    <>
      {view.ending !== null && (
        <section className={styles.part}>
          <h2>{seat_ended_title()}</h2>
          <h3>{view.ending.title}</h3>
          <Prose prose={view.ending.prose} />
        </section>
      )}
      <LatestUpdates view={view} />
      <section className={styles.part} aria-labelledby="seat-inbox">
        <h2 id="seat-inbox">{seat_inbox_title()}</h2>
        {held.waiting > 0 && <Button size="phone" wide onClick={held.show}>{seat_inbox_new({ count: held.waiting })}</Button>}
        {view.inbox.length === 0 && <EmptyLine>{seat_inbox_empty()}</EmptyLine>}
        <ol className={styles.messages} {...held.handlers}>
          {held.shown.toReversed().map((item) => <InboxEntry key={item.key} item={item} clockStart={view.clock.clockStart} />)}
        </ol>
      </section>
      {view.stage !== null && (
        <section className={styles.part}>
          <h2>{seat_situation()}</h2>
          <h3>{view.stage.title}</h3>
          <Prose prose={view.stage.prose} />
        </section>
      )}
      {view.harms.length > 0 && (
        <section className={styles.part}>
          <h2>{seat_harms_title()}</h2>
          <KnownHarm harms={view.harms} />
        </section>
      )}
    </>
  );
}
