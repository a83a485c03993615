import {
  debrief_dwell, debrief_hunt, debrief_incident, debrief_incidents, debrief_state, debrief_state_gone, debrief_state_never_begun, debrief_state_open,
  debrief_state_prevented, debrief_state_remediated, debrief_tta, debrief_ttc, debrief_ttr,
} from '#messages/compiled/messages.js';
import type { IncidentMeasure, IncidentState } from '#core/measures/measures.ts';
import { Card } from '#ui/kit/Card.tsx';
import styles from './Debrief.module.css';
import { isTouched, length, type DebriefProps } from './debriefProps.ts';

const STATES: Readonly<Record<IncidentState, () => string>> = {
  remediated: debrief_state_remediated, open: debrief_state_open, 'never-begun': debrief_state_never_begun, prevented: debrief_state_prevented,
  'gone-before-look': debrief_state_gone,
};
const byHunt = (i: IncidentMeasure): boolean => i.k !== null && (i.a === null || i.k < i.a);

/** Each incident in its own times; † where the facilitator had a hand in it. */
export function IncidentsCard({ record, measures }: DebriefProps) {
  return (
    <Card title={debrief_incidents()} flush>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_incidents()}>
        <table>
          <thead>
            <tr>
              <th scope="col">{debrief_incident()}</th>
              <th scope="col">{debrief_state()}</th>
              {[debrief_tta(), debrief_ttr(), debrief_ttc(), debrief_dwell()].map((head) => <th scope="col" key={head} className={styles.number}>{head}</th>)}
            </tr>
          </thead>
          <tbody>
            {measures.incidents.map((i) => (
              <tr key={i.id}>
                <th scope="row">{record.scenario.incidents.find((x) => x.id === i.id)?.title}{isTouched(measures, `ttr(${i.id})`) && ' †'}</th>
                <td>{STATES[i.state]()}</td>
                <td className={styles.number}>{byHunt(i) ? debrief_hunt() : length(i.tta)}</td>
                {[i.ttr, i.ttc, i.dwell].map((time, n) => <td className={styles.number} key={n}>{length(time)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
