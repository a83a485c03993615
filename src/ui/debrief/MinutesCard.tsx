import type { IncidentMeasure, Minutes } from '#core/measures/measures.ts';
import { debrief_incident, debrief_minutes, debrief_minutes_sub, debrief_no_minutes, debrief_sum, debrief_talk } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { MINUTES_KINDS } from '#ui/kit/minutesKinds.ts';
import { MinutesSwatch } from '#ui/kit/MinutesSwatch.tsx';
import styles from './Debrief.module.css';
import { isTouched, length, type DebriefProps } from './debriefProps.ts';
import { LongestWaits } from './LongestWaits.tsx';
import { MinutesBar } from './MinutesBar.tsx';
import { titleOf } from './titles.ts';

type Counted = IncidentMeasure & { readonly minutes: Minutes };
/** All seconds of an incident: TTR, or the time until the end. */
const sum = (m: Minutes): number => MINUTES_KINDS.reduce((total, kind) => total + m[kind], 0);

/** The six kinds of minute of each incident on one scale, with the table that carries the numbers, and what was waited for longest. */
export function MinutesCard(props: DebriefProps) {
  const { record, measures } = props;
  const rows = measures.incidents.filter((i): i is Counted => i.minutes !== null);
  const longest = Math.max(1, ...rows.map((i) => sum(i.minutes)));
  return (
    <Card title={debrief_minutes()}>
      <p className={styles.quiet}>{rows.length === 0 ? debrief_no_minutes() : debrief_minutes_sub()}</p>
      {measures.talkNotCounted && <p>{debrief_talk()}</p>}
      {rows.map((i) => (
        <div key={i.id}>
          <h3>{titleOf(record.scenario, i.id)}</h3>
          <MinutesBar minutes={i.minutes} longest={longest} />
        </div>
      ))}
      {rows.length > 0 && <MinutesTable {...props} rows={rows} />}
      <LongestWaits record={record} />
    </Card>
  );
}

function MinutesTable({ record, measures, rows }: DebriefProps & { readonly rows: readonly Counted[] }) {
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_minutes()}>
      <table>
        <thead>
          <tr>
            <th scope="col">{debrief_incident()}</th>
            {MINUTES_KINDS.map((kind) => <th scope="col" key={kind} className={styles.kind}><MinutesSwatch kind={kind} /></th>)}
            <th scope="col" className={styles.number}>{debrief_sum()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((i) => (
            <tr key={i.id}>
              <th scope="row">{titleOf(record.scenario, i.id)}{isTouched(measures, `ttr(${i.id})`) && ' †'}</th>
              {MINUTES_KINDS.map((kind) => <td className={styles.number} key={kind}>{length(i.minutes[kind])}</td>)}
              <td className={styles.number}><b>{length(sum(i.minutes))}</b></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
