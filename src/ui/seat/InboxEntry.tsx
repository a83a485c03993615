import type { InboxItem, InboxKind } from '#core/views/seatViewTypes.ts';
import {
  seat_inbox_kind_brief,
  seat_inbox_kind_expired,
  seat_inbox_kind_inject,
  seat_inbox_kind_intel,
  seat_inbox_kind_message,
  seat_inbox_kind_outcome,
  seat_inbox_via,
} from '#messages/compiled/messages.js';
import { Prose } from '#ui/kit/Prose.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { BriefLines } from './BriefLines.tsx';
import styles from './Seat.module.css';

const WORDS: Readonly<Record<InboxKind, () => string>> = {
  inject: seat_inbox_kind_inject,
  message: seat_inbox_kind_message,
  outcome: seat_inbox_kind_outcome,
  brief: seat_inbox_kind_brief,
  intel: seat_inbox_kind_intel,
  expired: seat_inbox_kind_expired,
};

/** "Terminal duty desk, by phone", "What came of it: Cut now". */
export function inboxHead(item: InboxItem): string {
  const kind = WORDS[item.kind]();
  if (item.kind === 'inject')
    return [item.from ?? kind, item.via === null ? null : seat_inbox_via({ via: item.via })].filter(Boolean).join(', ');
  return item.from === null ? kind : `${kind}: ${item.from}`;
}

/** One message: when, from whom, what. */
export function InboxEntry({ item, clockStart }: { readonly item: InboxItem; readonly clockStart: string | null }) {
  return (
    <li className={styles.message} data-kind={item.kind}>
      <p className={styles.messageHead}>
        <time>{scenarioClock(clockStart, item.at)}</time> <strong>{inboxHead(item)}</strong>
      </p>
      {item.brief === null ? <Prose prose={item.prose} heading={4} /> : <BriefLines text={item.brief} />}
    </li>
  );
}
