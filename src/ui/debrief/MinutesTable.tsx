import { debrief_minutes, debrief_minutes_unit, debrief_sum } from '#messages/compiled/messages.js';
import { MINUTES_KINDS } from '#ui/kit/minutesKinds.ts';
import { MinutesSwatch } from '#ui/kit/MinutesSwatch.tsx';
import debrief from './Debrief.module.css';
import { isTouched, type DebriefProps } from './debriefProps.ts';
import styles from './Minutes.module.css';
import { inMinutes, sumOf, type Counted } from './minutesWords.ts';
import { titleOf } from './titles.ts';

/** The six kinds of minute of each incident as numbers, and their sum. */
export function MinutesTable({ record, measures, rows }: DebriefProps & { readonly rows: readonly Counted[] }) {
  return (
    <div className={debrief.wide} tabIndex={0} role="region" aria-label={debrief_minutes()}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{debrief_minutes_unit()}</th>
            {MINUTES_KINDS.map((kind) => <th scope="col" key={kind} className={debrief.number}><MinutesSwatch kind={kind} /></th>)}
            <th scope="col" className={debrief.number}>{debrief_sum()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((i) => (
            <tr key={i.id}>
              <th scope="row">{titleOf(record.scenario, i.id)}{isTouched(measures, `ttr(${i.id})`) && ' †'}</th>
              {MINUTES_KINDS.map((kind) => <td className={debrief.number} key={kind}>{inMinutes(i.minutes[kind])}</td>)}
              <td className={debrief.number}><b>{inMinutes(sumOf(i.minutes))}</b></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
