import { useState } from 'react';
import type { InboxItem, SeatDecision } from '#core/views/seatViewTypes.ts';
import {
  seat_decide_empty,
  seat_decide_open_others,
  seat_decide_past,
  seat_decide_show,
  seat_inbox_last,
} from '#messages/compiled/messages.js';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import { askOfDecision } from './asksOf.ts';
import { DecisionCard } from './DecisionCard.tsx';
import styles from './Decision.module.css';
import { inboxHead } from './InboxEntry.tsx';
import type { PanelProps } from './seatProps.ts';

const isPast = (decision: SeatDecision): boolean => decision.state === 'done' || decision.state === 'expired';

/** The decisions this role has a part in: one open at a time, the one that waits for it first. */
export function DecisionPanel(props: PanelProps) {
  const { view } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const live = view.decisions.filter((decision) => !isPast(decision));
  const [kept, setKept] = useState<string | null>(() => mostUrgent(live, view.clock.now)?.id ?? null);
  const shown = view.decisions.find((decision) => decision.id === (chosen ?? kept)) ?? mostUrgent(live, view.clock.now);
  // The card stays under the thumb until it is settled; only then the next one comes.
  if (shown !== undefined && chosen === null && kept !== shown.id) setKept(shown.id);
  const others = (list: readonly SeatDecision[]) => list.filter((decision) => decision.id !== shown?.id);
  const last = view.inbox.at(-1);
  return (
    <div className={styles.DecisionPanel}>
      {last !== undefined && <LastMessage item={last} clockStart={view.clock.clockStart} />}
      {shown === undefined ? <EmptyLine>{seat_decide_empty()}</EmptyLine> : <DecisionCard key={shown.id} {...props} decision={shown} />}
      <Others title={seat_decide_open_others()} decisions={others(live)} onShow={setChosen} />
      <Others title={seat_decide_past()} decisions={others(view.decisions.filter(isPast))} onShow={setChosen} />
    </div>
  );
}

/** What waits for this role, nearest deadline first; else the first that is open. */
function mostUrgent(live: readonly SeatDecision[], now: number): SeatDecision | undefined {
  const waiting = live.filter((decision) => askOfDecision(decision, now) !== null);
  return waiting.toSorted((x, y) => (x.deadlineAt ?? Infinity) - (y.deadlineAt ?? Infinity))[0] ?? live[0];
}

function LastMessage({ item, clockStart }: { readonly item: InboxItem; readonly clockStart: string | null }) {
  return (
    <div className={styles.last}>
      <p>
        <VisuallyHidden>{seat_inbox_last()}: </VisuallyHidden>
        <time>{scenarioClock(clockStart, item.at)}</time> <strong>{inboxHead(item)}</strong> {item.prose.title}
      </p>
    </div>
  );
}

interface OthersProps {
  readonly title: string;
  readonly decisions: readonly SeatDecision[];
  readonly onShow: (id: string) => void;
}

function Others({ title, decisions, onShow }: OthersProps) {
  if (decisions.length === 0) return null;
  return (
    <section className={styles.others}>
      <h2>{title}</h2>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <button type="button" aria-label={seat_decide_show({ title: decision.title })} onClick={() => onShow(decision.id)}>
              {decision.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
