import type { WaitingFor } from '#core/views/facilitatorViewTypes.ts';
import {
  console_waiting, console_waiting_by, console_waiting_decision, console_waiting_ending, console_waiting_hidden, console_waiting_nobody, console_waiting_none,
  console_waiting_stage, console_waiting_truth,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import type { ConsoleControl } from './control.ts';
import styles from './WaitingCard.module.css';

const KIND = { stage: console_waiting_stage, decision: console_waiting_decision, ending: console_waiting_ending } as const;
/** Words that would tell the room something it must not know. */
const isSecret = (by: string): boolean => by.includes('attack step');

/** Each stage, decision and ending not reached: which names are still false, and who can make them true. Open only when asked: names are half the story. */
export function WaitingCard({ c }: { readonly c: ConsoleControl }) {
  const { waiting } = c.view;
  return (
    <Card title={console_waiting()} aside={String(waiting.length)}>
      {waiting.length === 0 && <EmptyLine>{console_waiting_none()}</EmptyLine>}
      {waiting.length > 0 && (
        <details className={styles.WaitingCard}>
          <summary>{console_waiting_hidden()}</summary>
          <ul>{waiting.map((w) => <Waiting key={`${w.kind}-${w.id}`} c={c} waits={w} />)}</ul>
        </details>
      )}
    </Card>
  );
}

function Waiting({ c, waits }: { readonly c: ConsoleControl; readonly waits: WaitingFor }) {
  return (
    <li className={styles.waits}>
      <p className={styles.what}><span className={styles.kind}>{KIND[waits.kind]()}</span> {waits.title}</p>
      <ul>
        {waits.missing.map((name) => {
          const by = name.by.map((who) => (isSecret(who) && !c.ui.truth ? console_waiting_truth() : who));
          return (
            <li key={name.name} className={styles.missing}>
              <code>{name.name}</code>
              <span>{by.length === 0 ? console_waiting_nobody() : console_waiting_by({ who: [...new Set(by)].join(' · ') })}</span>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
