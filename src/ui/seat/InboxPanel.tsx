import { useId } from 'react';
import type { StageView } from '#core/views/commonView.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import {
  seat_ended_title,
  seat_harms_title,
  seat_inbox_empty,
  seat_inbox_new,
  seat_inbox_title,
  seat_situation,
} from '#messages/compiled/messages.js';
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
  return (
    <>
      {view.ending !== null && <Told lead={seat_ended_title()} told={view.ending} />}
      <LatestUpdates view={view} />
      <Messages view={view} />
      {view.stage !== null && <Told lead={seat_situation()} told={view.stage} />}
      {view.harms.length > 0 && (
        <section className={styles.part}>
          <h2>{seat_harms_title()}</h2>
          <KnownHarm harms={view.harms} />
        </section>
      )}
    </>
  );
}

function Told({ lead, told }: { readonly lead: string; readonly told: Pick<StageView, 'title' | 'prose'> }) {
  return (
    <section className={styles.part}>
      <h2>{lead}</h2>
      <h3>{told.title}</h3>
      <Prose prose={told.prose} heading={4} />
    </section>
  );
}

function Messages({ view }: { readonly view: SeatView }) {
  const held = useHeldList(view.inbox);
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{seat_inbox_title()}</h2>
      {held.waiting > 0 && (
        <Button size="phone" wide onClick={held.show}>
          {seat_inbox_new({ count: held.waiting })}
        </Button>
      )}
      {view.inbox.length === 0 && <EmptyLine>{seat_inbox_empty()}</EmptyLine>}
      <ol className={styles.messages} {...held.handlers}>
        {held.shown.toReversed().map((item) => (
          <InboxEntry key={item.key} item={item} clockStart={view.clock.clockStart} />
        ))}
      </ol>
    </section>
  );
}
