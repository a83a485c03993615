import { useState } from 'react';
import type { Rating } from '#core/exercise/command.ts';
import type { Objective } from '#core/scenario/model.ts';
import { debrief_confirm, debrief_rating, debrief_rating_for, debrief_reason } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import type { DebriefWays } from '../debriefWays.ts';
import styles from './Objectives.module.css';
import { RATINGS, ratingWords } from './objectiveWords.ts';

export interface RatingFormProps {
  readonly rate: NonNullable<DebriefWays['rate']>;
  readonly objective: Objective;
  readonly proposed: Rating | null;
  readonly onDone: () => void;
}

/** A person's rating with its reason; kept in the log. Starts from the proposal. */
export function RatingForm({ rate, objective, proposed, onDone }: RatingFormProps) {
  const [rating, setRating] = useState<Rating>(proposed ?? 'S');
  const [because, setBecause] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const confirm = () => {
    const refusal = rate(objective.id, rating, because.trim());
    setRefused(refusal);
    if (refusal === null) onDone();
  };
  return (
    <form
      className={styles.form}
      aria-label={debrief_rating_for({ objective: objective.statement })}
      onSubmit={(form) => {
        form.preventDefault();
        confirm();
      }}
    >
      <SelectField
        label={debrief_rating()}
        value={rating}
        onChange={(chosen) => setRating(RATINGS.find((known) => known === chosen) ?? rating)}
        options={RATINGS.map((known) => ({ value: known, label: ratingWords(known) }))}
      />
      <TextField label={debrief_reason()} value={because} onChange={setBecause} />
      <Button type="submit">{debrief_confirm()}</Button>
      {refused !== null && <InlineMessage kind="late" urgent>{refused}</InlineMessage>}
    </form>
  );
}
