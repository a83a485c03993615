import {
  debrief_dwell, debrief_hunt, debrief_incident, debrief_incidents, debrief_incidents_none, debrief_remediated_by, debrief_remediated_by_assisted, debrief_remediated_by_automation,
  debrief_remediated_by_manual, debrief_state, debrief_state_gone, debrief_state_never_begun, debrief_state_open, debrief_state_prevented, debrief_state_remediated, debrief_tta,
  debrief_ttc, debrief_ttd, debrief_ttr,
} from '#messages/compiled/messages.js';
import { foundByHunt } from '#core/measures/foundByHunt.ts';
import type { IncidentMeasure, IncidentState } from '#core/measures/measures.ts';
import { Card } from '#ui/kit/Card.tsx';
import styles from './Debrief.module.css';
import { isTouched, length, type DebriefProps } from './debriefProps.ts';
import { Credited } from './Guard.tsx';
import { lookGuardOf, remedyGuardOf } from './guardWords.ts';
import { TouchedBy } from './TouchedBy.tsx';

const STATES: Readonly<Record<IncidentState, () => string>> = {
  remediated: debrief_state_remediated, open: debrief_state_open, 'never-begun': debrief_state_never_begun, prevented: debrief_state_prevented,
  'gone-before-look': debrief_state_gone,
};
const MANNERS = { manual: debrief_remediated_by_manual, automation: debrief_remediated_by_automation, assisted: debrief_remediated_by_assisted } as const;
const NUMBERS = [debrief_ttd, debrief_tta, debrief_ttc, debrief_ttr, debrief_dwell] as const;

/** Each incident in its own times; † where the facilitator had a hand in it. */
export function IncidentsCard({ record, measures }: DebriefProps) {
  if (measures.incidents.length === 0) return <Card title={debrief_incidents()}><p>{debrief_incidents_none()}</p></Card>;
  const touchable = measures.incidents.flatMap(({ id }) => ['tta', 'ttr', 'ttc'].map((name) => `${name}(${id})`));
  return (
    <Card title={debrief_incidents()} flush>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_incidents()}>
        <table className={styles.edged}>
          <thead>
            <tr>
              <th scope="col">{debrief_incident()}</th>
              <th scope="col">{debrief_state()}</th>
              <th scope="col">{debrief_remediated_by()}</th>
              {NUMBERS.map((head) => <th scope="col" key={head()} className={styles.number}>{head()}</th>)}
            </tr>
          </thead>
          <tbody>{measures.incidents.map((incident) => <IncidentRow key={incident.id} record={record} measures={measures} incident={incident} />)}</tbody>
        </table>
      </div>
      <div className={styles.under}><TouchedBy record={record} measures={measures} of={touchable} /></div>
    </Card>
  );
}

function IncidentRow({ record, measures, incident: i }: DebriefProps & { readonly incident: IncidentMeasure }) {
  const looked = lookGuardOf(record, i) === null;
  const out = remedyGuardOf(record, i) === null;
  // Where no access was gained, or it was gone before anyone looked, there is nothing to reach.
  const none = i.state === 'prevented' || i.state === 'gone-before-look';
  const say = (time: number | null): string => (time === null && none ? '–' : length(time));
  return (
    <tr>
      <th scope="row">{record.scenario.incidents.find((x) => x.id === i.id)?.title}{isTouched(measures, `ttr(${i.id})`) && ' †'}</th>
      <td>{STATES[i.state]()}</td>
      <td>{i.remediatedBy === null ? '–' : MANNERS[i.remediatedBy]()}</td>
      <td className={styles.number}>{say(i.ttd)}</td>
      <td className={styles.number}>{foundByHunt(i) ? debrief_hunt() : <Credited words={say(i.tta)} credited={looked || i.tta === null} />}</td>
      <td className={styles.number}>{say(i.ttc)}</td>
      <td className={styles.number}><Credited words={say(i.ttr)} credited={out || i.ttr === null} /></td>
      <td className={styles.number}>{say(i.dwell)}</td>
    </tr>
  );
}
