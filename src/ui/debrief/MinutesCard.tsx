import { debrief_incident, debrief_minutes, debrief_minutes_sub, debrief_no_minutes, debrief_sum } from '#messages/compiled/messages.js';
import type { IncidentMeasure, Minutes } from '#core/measures/measures.ts';
import { Card } from '#ui/kit/Card.tsx';
import { MINUTES_KINDS, minutesFill } from '#ui/kit/minutesKinds.ts';
import { MinutesSwatch } from '#ui/kit/MinutesSwatch.tsx';
import styles from './Debrief.module.css';
import { length, type DebriefProps } from './debriefProps.ts';

const sum = (m: Minutes): number => MINUTES_KINDS.reduce((total, kind) => total + m[kind], 0);

/** The six kinds of minute of each incident on one scale, with the table that carries the numbers. */
export function MinutesCard({ record, measures }: DebriefProps) {
  const rows = measures.incidents.filter((i): i is IncidentMeasure & { readonly minutes: Minutes } => i.minutes !== null);
  const longest = Math.max(1, ...rows.map((i) => sum(i.minutes)));
  if (rows.length === 0) return <Card title={debrief_minutes()}><p>{debrief_no_minutes()}</p></Card>;
  const title = (id: string): string => record.scenario.incidents.find((x) => x.id === id)?.title ?? id;
  return (
    <Card title={debrief_minutes()}>
      <p className={styles.quiet}>{debrief_minutes_sub()}</p>
      {rows.map((i) => (
        <div key={i.id}>
          <h3>{title(i.id)}</h3>
          <MinutesBar minutes={i.minutes} longest={longest} />
        </div>
      ))}
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_minutes()}>
        <table>
          <thead>
            <tr>
              <th scope="col">{debrief_incident()}</th>
              {MINUTES_KINDS.map((kind) => <th scope="col" key={kind}><MinutesSwatch kind={kind} /></th>)}
              <th scope="col" className={styles.number}>{debrief_sum()}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((i) => (
              <tr key={i.id}>
                <th scope="row">{title(i.id)}</th>
                {MINUTES_KINDS.map((kind) => <td className={styles.number} key={kind}>{length(i.minutes[kind])}</td>)}
                <td className={styles.number}><b>{length(sum(i.minutes))}</b></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function MinutesBar({ minutes, longest }: { readonly minutes: Minutes; readonly longest: number }) {
  const share = (seconds: number): number => (seconds * 1000) / longest;
  const starts = MINUTES_KINDS.map((_, n) => MINUTES_KINDS.slice(0, n).reduce((total, kind) => total + minutes[kind], 0));
  return (
    <svg className={styles.bar} viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      {MINUTES_KINDS.map((kind, n) => (
        <rect key={kind} x={share(starts[n] ?? 0)} y={0} width={Math.max(0, share(minutes[kind]) - 2)} height={24} fill={minutesFill(kind)} />
      ))}
    </svg>
  );
}
