import { useState } from 'react';
import type { Rating } from '#core/exercise/command.ts';
import type { Objective } from '#core/scenario/model.ts';
import { debrief_confirm, debrief_rating_for, debrief_reason } from '#messages/compiled/messages.js';
import { useSession } from '#stores/useSession.ts';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import styles from './Debrief.module.css';
import { RATINGS, ratingWords } from './objectiveWords.ts';

export interface RatingFormProps {
  readonly objective: Objective;
  readonly proposed: Rating | null;
  readonly onDone: () => void;
}

/** A person's rating with its reason; kept in the log. Starts from the proposal. */
export function RatingForm({ objective, proposed, onDone }: RatingFormProps) {
  const submit = useSession((s) => s.submit);
  const [rating, setRating] = useState<Rating>(proposed ?? 'S');
  const [because, setBecause] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const confirm = () => {
    const refusal = submit({ do: 'rate', objective: objective.id, rating, because: because.trim() });
    setRefused(refusal?.message ?? null);
    if (refusal === null) onDone();
  };
  return (
    <form
      className={styles.rating}
      onSubmit={(form) => {
        form.preventDefault();
        confirm();
      }}
    >
      <SelectField
        label={debrief_rating_for({ objective: objective.statement })}
        value={rating}
        onChange={(chosen) => setRating(RATINGS.find((known) => known === chosen) ?? rating)}
        options={RATINGS.map((known) => ({ value: known, label: ratingWords(known) }))}
      />
      <TextField label={debrief_reason()} value={because} onChange={setBecause} max={280} />
      {refused !== null && <InlineMessage kind="late" urgent>{refused}</InlineMessage>}
      <p><Button type="submit">{debrief_confirm()}</Button></p>
    </form>
  );
}
