import { useId, useState } from 'react';
import type { Rating } from '#core/exercise/command.ts';
import { useGuest } from '#stores/table/useGuest.ts';
import {
  debrief_M, debrief_P, debrief_S, debrief_U, seat_cancel, table_propose_because, table_propose_lead, table_propose_pick, table_propose_send,
  table_propose_title,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { useSending } from '#ui/kit/useSending.ts';
import styles from './Table.module.css';

/** The four ratings of HSEEP, in its words. */
const RATINGS: readonly (readonly [Rating, () => string])[] = [['P', debrief_P], ['S', debrief_S], ['M', debrief_M], ['U', debrief_U]];

export interface ProposeFormProps {
  readonly objective: string;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** A rating with its reason, for the facilitator to take or leave. */
export function ProposeForm({ objective, onSent, onClose }: ProposeFormProps) {
  const propose = useGuest((s) => s.propose);
  const group = useId();
  const [rating, setRating] = useState<Rating | null>(null);
  const [because, setBecause] = useState('');
  const { refusal, pending, send } = useSending((wanted: { readonly rating: Rating | null }) =>
    wanted.rating === null ? { code: 'nothing-said', message: table_propose_pick() } : propose(objective, wanted.rating, because.trim()));
  return (
    <fieldset className={styles.propose}>
      <legend>{table_propose_title()}</legend>
      <p className={styles.small}>{table_propose_lead()}</p>
      {RATINGS.map(([one, words]) => (
        <label key={one} className={styles.rating}>
          <input type="radio" name={group} checked={rating === one} onChange={() => setRating(one)} />
          {words()}
        </label>
      ))}
      <TextField label={table_propose_because()} value={because} onChange={setBecause} max={500} size="phone" />
      {refusal !== null && <InlineMessage kind="late" urgent>{refusal}</InlineMessage>}
      <div className={styles.two}>
        <SendButton kind="primary" size="phone" pending={pending} onClick={() => send({ rating }, onSent)}>{table_propose_send()}</SendButton>
        <Button size="phone" onClick={onClose}>{seat_cancel()}</Button>
      </div>
    </fieldset>
  );
}
