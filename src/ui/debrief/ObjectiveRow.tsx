import { useState } from 'react';
import type { Objective } from '#core/scenario/model.ts';
import { debrief_change_rating, debrief_confirmed, debrief_not_credited, debrief_observations, debrief_proposed, debrief_target, debrief_value } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { isTouched } from './debriefProps.ts';
import { measureName, proposalWords, ratingWords, targetWords, valueWords } from './objectiveWords.ts';
import { RatingForm } from './RatingForm.tsx';

/** Measure, target, value, proposal, observations; then the rating that a person gives. */
export function ObjectiveRow({ record, measures, objective }: DebriefProps & { readonly objective: Objective }) {
  const [changing, setChanging] = useState(false);
  const measured = measures.objectives.find((found) => found.id === objective.id);
  const confirmed = record.chronicle.ratings.findLast((rating) => rating.objective === objective.id);
  const observed = record.chronicle.observations.filter((note) => note.objective === objective.id);
  const target = targetWords(objective);
  return (
    <div className={styles.rating}>
      <dl className={styles.pairs}>
        <dt>{debrief_value()} <code>{measureName(objective)}</code></dt>
        <dd>
          <ObjectiveValue words={valueWords(objective, measured?.value ?? null)} credited={measured?.guardFailed !== true} />
          {isTouched(measures, measureName(objective)) && ' †'}
        </dd>
        {target !== null && <><dt>{debrief_target()}</dt><dd>{target}</dd></>}
        <dt>{debrief_proposed()}</dt>
        <dd>{proposalWords(measured)}</dd>
        {observed.length > 0 && <><dt>{debrief_observations()}</dt><dd>{observed.map((note) => <p key={note.seq}>{note.text}</p>)}</dd></>}
        {confirmed && <><dt>{debrief_confirmed()}</dt><dd><strong>{ratingWords(confirmed.rating)}</strong>: {confirmed.because}</dd></>}
      </dl>
      {confirmed && !changing ? (
        <p><Button onClick={() => setChanging(true)}>{debrief_change_rating()}</Button></p>
      ) : (
        <RatingForm objective={objective} proposed={measured?.rating ?? null} onDone={() => setChanging(false)} />
      )}
    </div>
  );
}

/** A value whose guard failed is struck through and said to be not credited. */
function ObjectiveValue({ words, credited }: { readonly words: string; readonly credited: boolean }) {
  if (credited) return <strong>{words}</strong>;
  return (
    <strong>
      <s>{words}</s>
      <VisuallyHidden> {debrief_not_credited()}</VisuallyHidden>
    </strong>
  );
}
