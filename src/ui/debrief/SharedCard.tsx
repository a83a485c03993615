import type { DutyMeasure } from '#core/measures/measures.ts';
import {
  debrief_duty_breached, debrief_duty_margin, debrief_duty_met, debrief_duty_name, debrief_duty_not_started, debrief_duty_running, debrief_duty_state, debrief_harm_none,
  debrief_harm_title, debrief_unit_of, debrief_update_name, debrief_update_on_time, debrief_update_silence, debrief_update_stale,
} from '#messages/compiled/messages.js';
import { amount } from '#ui/kit/amounts.ts';
import { Card } from '#ui/kit/Card.tsx';
import { HarmMark } from '#ui/kit/HarmMark.tsx';
import styles from './Debrief.module.css';
import { isTouched, length, type DebriefProps } from './debriefProps.ts';
import { titleOf } from './titles.ts';

const DUTIES: Readonly<Record<DutyMeasure['state'], () => string>> = {
  met: debrief_duty_met, breached: debrief_duty_breached, running: debrief_duty_running, 'not-started': debrief_duty_not_started,
};

/** What the exercise would have cost, what leaders heard and when, and which clocks ran. */
export function SharedCard(props: DebriefProps) {
  const { harms } = props.measures;
  return (
    <Card title={debrief_harm_title()}>
      {harms.length === 0 && <p>{debrief_harm_none()}</p>}
      <ul className={styles.lines}>
        {harms.map((harm) => (
          <li key={`${harm.class} ${harm.unit}`}>
            <HarmMark harm={harm.class} /> <strong>{amount(harm.amount, harm.unit)}{isTouched(props.measures, `harm(${harm.class})`) && ' †'}</strong>
          </li>
        ))}
      </ul>
      <Updates {...props} />
      <Duties {...props} />
    </Card>
  );
}

function Updates({ record: { scenario }, measures }: DebriefProps) {
  if (measures.updates.length === 0) return null;
  const heads = [debrief_update_on_time(), debrief_update_silence(), debrief_update_stale()];
  return (
    <div className={styles.wide}>
      <table>
        <thead>
          <tr>
            <th scope="col">{debrief_update_name()}</th>
            {heads.map((head) => <th scope="col" key={head} className={styles.number}>{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {measures.updates.map((update) => (
            <tr key={update.id}>
              <th scope="row">{titleOf(scenario, update.id)}{isTouched(measures, `update(${update.id})`) && ' †'}</th>
              <td className={styles.number}>{debrief_unit_of({ on: update.onTime, due: update.due })}</td>
              <td className={styles.number}>{update.longestSilence === null ? '–' : length(update.longestSilence)}</td>
              <td className={styles.number}>{update.stale}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Duties({ record: { scenario }, measures }: DebriefProps) {
  if (measures.duties.length === 0) return null;
  return (
    <div className={styles.wide}>
      <table>
        <thead>
          <tr>
            <th scope="col">{debrief_duty_name()}</th>
            <th scope="col">{debrief_duty_state()}</th>
            <th scope="col" className={styles.number}>{debrief_duty_margin()}</th>
          </tr>
        </thead>
        <tbody>
          {measures.duties.map((duty) => (
            <tr key={duty.id}>
              <th scope="row">{titleOf(scenario, duty.id)}{isTouched(measures, `duty(${duty.id})`) && ' †'}</th>
              <td>{DUTIES[duty.state]()}</td>
              <td className={styles.number}>{duty.margin === null ? '–' : length(duty.margin)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
