import { useState, type ReactNode } from 'react';
import type { Objective } from '#core/scenario/model.ts';
import {
  debrief_change_rating, debrief_confirmed, debrief_not_confirmed, debrief_observations, debrief_proposal_unsound, debrief_proposed, debrief_target,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import debrief from '../Debrief.module.css';
import { isTouched, type DebriefProps } from '../debriefProps.ts';
import { useWays } from '../debriefWays.ts';
import { EntryLink } from '../EntryLink.tsx';
import { Credited } from '../Guard.tsx';
import { TouchedBy } from '../TouchedBy.tsx';
import styles from './Objectives.module.css';
import { measureName, measureWords, proposalWords, ratingWords, targetWords, valueWords } from './objectiveWords.ts';
import { RatingForm } from './RatingForm.tsx';

/** Measure, target, value, proposal, observations; then the rating that a person gives. */
export function ObjectiveRow({ record, measures, objective }: DebriefProps & { readonly objective: Objective }) {
  const { rate, printing } = useWays();
  const [changing, setChanging] = useState(false);
  const { scenario, chronicle } = record;
  const measured = measures.objectives.find((found) => found.id === objective.id);
  const confirmed = chronicle.ratings.findLast((rating) => rating.objective === objective.id);
  const observed = chronicle.observations.filter((note) => note.objective === objective.id);
  const target = targetWords(scenario, objective);
  const sound = record.brokenAfter === null;
  return (
    <div className={styles.row}>
      <dl className={styles.facts}>
        <Fact name={measureWords(scenario, objective)}>
          <strong><Credited words={valueWords(scenario, objective, measured?.value ?? null)} credited={sound && measured?.guardFailed !== true} /></strong>
          {isTouched(measures, measureName(objective)) && ' †'}
        </Fact>
        <Fact name={debrief_target()}>{target ?? '–'}</Fact>
        <Fact name={debrief_proposed()}>{sound ? proposalWords(measured) : debrief_proposal_unsound()}</Fact>
        <Fact name={debrief_confirmed()}>
          {confirmed ? <><strong>{ratingWords(confirmed.rating)}</strong> {confirmed.because} <EntryLink record={record} seq={confirmed.seq} /></> : debrief_not_confirmed()}
        </Fact>
      </dl>
      {observed.map((note) => <p key={note.seq} className={debrief.quiet}>{debrief_observations({ text: note.text })} <EntryLink record={record} seq={note.seq} /></p>)}
      <TouchedBy record={record} measures={measures} of={[measureName(objective)]} />
      {rate !== null && !printing && (confirmed && !changing ? (
        <p><Button size="dense" onClick={() => setChanging(true)}>{debrief_change_rating()}</Button></p>
      ) : (
        <RatingForm rate={rate} objective={objective} proposed={sound ? (measured?.rating ?? null) : null} onDone={() => setChanging(false)} />
      ))}
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}
