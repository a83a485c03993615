import { useId, useState } from 'react';
import type { EvaluatorView } from '#core/views/evaluatorViewTypes.ts';
import { useGuest } from '#stores/table/useGuest.ts';
import {
  table_observe, table_observe_none, table_observe_send, table_observed, table_observed_none, table_propose, table_propose_sent,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { useSending } from '#ui/kit/useSending.ts';
import { ProposeForm } from './ProposeForm.tsx';
import styles from './Table.module.css';

export interface ObjectiveCardProps {
  readonly objective: EvaluatorView['objectives'][number];
  readonly view: EvaluatorView;
}

/** One objective: its statement, what was noted, the next note, a rating to propose. */
export function ObjectiveCard({ objective, view }: ObjectiveCardProps) {
  const id = useId();
  const [proposal, setProposal] = useState<'none' | 'open' | 'sent'>('none');
  const noted = view.observations.filter((one) => one.objective === objective.id);
  return (
    <article className={styles.ObjectiveCard} aria-labelledby={id}>
      <h2 id={id}>{objective.statement}</h2>
      <h3>{table_observed()}</h3>
      {noted.length === 0 && <p className={styles.small}>{table_observed_none()}</p>}
      <ul className={styles.noted}>
        {noted.map(({ at, text }) => (
          <li key={`${at} ${text}`}><time>{scenarioClock(view.clock.clockStart, at)}</time> {text}</li>
        ))}
      </ul>
      <ObserveForm objective={objective.id} />
      {proposal === 'sent' && <InlineMessage kind="done">{table_propose_sent()}</InlineMessage>}
      {proposal === 'open'
        ? <ProposeForm objective={objective.id} onSent={() => setProposal('sent')} onClose={() => setProposal('none')} />
        : <Button size="phone" onClick={() => setProposal('open')}>{table_propose()}</Button>}
    </article>
  );
}

function ObserveForm({ objective }: { readonly objective: string }) {
  const observe = useGuest((s) => s.observe);
  const [text, setText] = useState('');
  const { refusal, pending, send } = useSending(({ seen }: { readonly seen: string }) =>
    seen === '' ? { code: 'nothing-said', message: table_observe_none() } : observe(objective, seen));
  // What was typed since it was sent stays.
  const note = () => send({ seen: text.trim() }, () => setText((now) => (now === text ? '' : now)));
  return (
    <>
      <TextField label={table_observe()} value={text} onChange={setText} lines={2} max={500} size="phone" />
      {refusal !== null && <InlineMessage kind="late" urgent>{refusal}</InlineMessage>}
      <SendButton kind="primary" size="phone" pending={pending} onClick={note}>{table_observe_send()}</SendButton>
    </>
  );
}
