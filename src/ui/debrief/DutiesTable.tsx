import type { DutyMeasure } from '#core/measures/measures.ts';
import {
  debrief_duty_after, debrief_duty_before, debrief_duty_breached, debrief_duty_left, debrief_duty_margin, debrief_duty_met, debrief_duty_name, debrief_duty_not_started,
  debrief_duty_running, debrief_duty_source, debrief_duty_state,
} from '#messages/compiled/messages.js';
import { duration } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { isTouched, type DebriefProps } from './debriefProps.ts';
import { TouchedBy } from './TouchedBy.tsx';

const DUTIES: Readonly<Record<DutyMeasure['state'], () => string>> = {
  met: debrief_duty_met, breached: debrief_duty_breached, running: debrief_duty_running, 'not-started': debrief_duty_not_started,
};

/** The legal and contractual clocks, with their source and its date; the margin in words, so that no sign has to be read. */
export function DutiesTable({ record, measures }: DebriefProps) {
  if (measures.duties.length === 0) return null;
  return (
    <div className={styles.part}>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_duty_name()}>
        <table>
          <thead>
            <tr>
              <th scope="col">{debrief_duty_name()}</th>
              <th scope="col">{debrief_duty_state()}</th>
              <th scope="col" className={styles.number}>{debrief_duty_margin()}</th>
            </tr>
          </thead>
          <tbody>
            {measures.duties.map((duty) => {
              const source = record.scenario.duties.find((found) => found.id === duty.id);
              return (
                <tr key={duty.id}>
                  <th scope="row">
                    {source?.regime ?? duty.id}{isTouched(measures, `duty(${duty.id})`) && ' †'}
                    {source && <span className={styles.source}>{debrief_duty_source({ source: source.source, date: source.asOf })}</span>}
                  </th>
                  <td>{DUTIES[duty.state]()}</td>
                  <td className={styles.number}>{marginWords(duty)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <TouchedBy record={record} measures={measures} of={measures.duties.map((duty) => `duty(${duty.id})`)} />
    </div>
  );
}

/** "1 h 20 m before", "40 min after", "1 h left": due less met, or less the end. */
export function marginWords({ margin, state }: Pick<DutyMeasure, 'margin' | 'state'>): string {
  if (margin === null) return '–';
  const time = duration(Math.abs(margin));
  if (state === 'running') return debrief_duty_left({ time });
  return margin < 0 ? debrief_duty_after({ time }) : debrief_duty_before({ time });
}
