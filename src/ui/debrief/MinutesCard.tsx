import { debrief_minutes, debrief_minutes_sub, debrief_minutes_work, debrief_no_minutes, debrief_talk } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import debrief from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { LongestWaits } from './LongestWaits.tsx';
import { MinutesBar } from './MinutesBar.tsx';
import styles from './Minutes.module.css';
import { inMinutes, sumOf, type Counted } from './minutesWords.ts';
import { MinutesTable } from './MinutesTable.tsx';
import { titleOf } from './titles.ts';

/** The six kinds of minute of each incident on one scale, with the table that carries the numbers, and what was waited for longest. */
export function MinutesCard(props: DebriefProps) {
  const { record, measures } = props;
  const rows = measures.incidents.filter((i): i is Counted => i.minutes !== null);
  const longest = Math.max(1, ...rows.map((i) => sumOf(i.minutes)));
  return (
    <Card title={debrief_minutes()}>
      <p className={debrief.quiet}>{rows.length === 0 ? debrief_no_minutes() : debrief_minutes_sub()}</p>
      {measures.talkNotCounted && <p>{debrief_talk()}</p>}
      {rows.map((i) => {
        const work = i.minutes.execution + i.minutes.investigation;
        return (
          <div key={i.id} className={styles.incident}>
            <div>
              <h3>{titleOf(record.scenario, i.id)}</h3>
              <p className={debrief.quiet}>{debrief_minutes_work({ work: inMinutes(work), waiting: inMinutes(sumOf(i.minutes) - work) })}</p>
            </div>
            <MinutesBar minutes={i.minutes} longest={longest} />
          </div>
        );
      })}
      {rows.length > 0 && <MinutesTable {...props} rows={rows} />}
      <LongestWaits record={record} />
    </Card>
  );
}
