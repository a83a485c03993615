import { Activity, useState } from 'react';
import type { SeatDecision } from '#core/views/seatViewTypes.ts';
import { seat_decide_empty, seat_decide_open_others, seat_decide_past, seat_decide_show } from '#messages/compiled/messages.js';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { askOfDecision } from './asksOf.ts';
import { DecisionCard } from './DecisionCard.tsx';
import styles from './Decision.module.css';
import { isPast, mostUrgent } from './mostUrgent.ts';
import type { PanelProps } from './seatProps.ts';

/** The decisions this role has a part in: one open at a time, the one that waits for it first. A draft on another one stays. */
export function DecisionPanel(props: PanelProps) {
  const { decisions } = props.view;
  const [chosen, setChosen] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(() => mostUrgent(props.view)?.id ?? null);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const urgent = mostUrgent(props.view);
  const held = decisions.find((decision) => decision.id === (chosen ?? kept));
  const isOver = chosen === null && held !== undefined && isPast(held) && urgent !== undefined && askOfDecision(urgent, props.view.clock.now) !== null;
  const shown = isOver ? urgent : (held ?? urgent);
  // The card stays under the thumb until it is settled; only then the next one comes.
  if (shown !== undefined && chosen === null && kept !== shown.id) setKept(shown.id);
  if (shown !== undefined && !opened.includes(shown.id)) setOpened([...opened, shown.id]);
  const mounted = decisions.filter((decision) => decision === shown || (opened.includes(decision.id) && !isPast(decision)));
  const others = decisions.filter((decision) => decision !== shown);
  return (
    <div className={styles.DecisionPanel}>
      {shown === undefined && <EmptyLine>{seat_decide_empty()}</EmptyLine>}
      {mounted.map((decision) => (
        <Activity key={decision.id} mode={decision === shown ? 'visible' : 'hidden'}>
          <DecisionCard {...props} decision={decision} />
        </Activity>
      ))}
      <Others title={seat_decide_open_others()} decisions={others.filter((decision) => !isPast(decision))} onShow={setChosen} />
      <Others title={seat_decide_past()} decisions={others.filter(isPast)} onShow={setChosen} />
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
