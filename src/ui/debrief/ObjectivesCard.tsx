import { useState } from 'react';
import {
  debrief_confirm, debrief_confirmed, debrief_lowered, debrief_M, debrief_objective, debrief_objectives, debrief_P, debrief_proposed, debrief_rating_for, debrief_reason,
  debrief_S, debrief_U, debrief_unobserved, debrief_value,
} from '#messages/compiled/messages.js';
import type { Rating, Refusal } from '#core/exercise/command.ts';
import type { ObjectiveMeasure } from '#core/measures/measures.ts';
import type { Objective } from '#core/scenario/model.ts';
import { useSession } from '#stores/useSession.ts';
import { count } from '#ui/kit/amounts.ts';
import { Card } from '#ui/kit/Card.tsx';
import styles from './Debrief.module.css';
import { isTouched, length, type DebriefProps } from './debriefProps.ts';

const WORDS: Readonly<Record<Rating, () => string>> = { P: debrief_P, S: debrief_S, M: debrief_M, U: debrief_U };
const TIMES = new Set(['tta', 'ttr', 'mtta', 'mttr', 'ttc', 'duty', 'intel']);

const valueText = (objective: Objective, value: number | null): string =>
  value === null ? debrief_unobserved() : TIMES.has(objective.measure.name) ? length(value) : count(value, Number.isInteger(value) ? 0 : 2);

/** Each objective with the program's proposal, which a person confirms or changes with a reason (HSEEP ratings P S M U). */
export function ObjectivesCard({ record, measures }: DebriefProps) {
  return (
    <Card title={debrief_objectives()} flush>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_objectives()}>
        <table>
          <thead>
            <tr>{[debrief_objective(), debrief_value(), debrief_proposed(), debrief_confirmed()].map((head) => <th scope="col" key={head}>{head}</th>)}</tr>
          </thead>
          <tbody>
            {record.scenario.objectives.map((objective) => {
              const measure = measures.objectives.find((m) => m.id === objective.id);
              const confirmed = record.chronicle.ratings.findLast((r) => r.objective === objective.id);
              const ref = objective.measure.of === null ? objective.measure.name : `${objective.measure.name}(${objective.measure.of})`;
              return (
                <tr key={objective.id}>
                  <th scope="row">{objective.statement}{isTouched(measures, ref) && ' †'}</th>
                  <td>{valueText(objective, measure?.value ?? null)}</td>
                  <td>{proposal(measure)}</td>
                  <td>{confirmed ? `${WORDS[confirmed.rating]()}: ${confirmed.because}` : <RatingForm objective={objective} proposed={measure?.rating ?? null} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function proposal(measure: ObjectiveMeasure | undefined): string {
  if (!measure || measure.rating === null) return debrief_unobserved();
  return measure.guardFailed ? `${WORDS[measure.rating]()} (${debrief_lowered()})` : WORDS[measure.rating]();
}

function RatingForm({ objective, proposed }: { readonly objective: Objective; readonly proposed: Rating | null }) {
  const submit = useSession((s) => s.submit);
  const [rating, setRating] = useState<Rating>(proposed ?? 'S');
  const [because, setBecause] = useState('');
  const [refused, setRefused] = useState<Refusal | null>(null);
  return (
    <form onSubmit={(form) => { form.preventDefault(); setRefused(submit({ do: 'rate', objective: objective.id, rating, because })); }}>
      <select aria-label={debrief_rating_for({ objective: objective.statement })} value={rating} onChange={(change) => setRating(change.target.value as Rating)}>
        {(Object.keys(WORDS) as Rating[]).map((key) => <option key={key} value={key}>{WORDS[key]()}</option>)}
      </select>
      <input aria-label={debrief_reason()} placeholder={debrief_reason()} value={because} onChange={(change) => setBecause(change.target.value)} />
      <button type="submit">{debrief_confirm()}</button>
      {refused && <p role="alert" className={styles.late}>{refused.message}</p>}
    </form>
  );
}
