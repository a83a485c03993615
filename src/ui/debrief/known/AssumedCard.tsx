import {
  debrief_assumed_none, debrief_assumed_title, debrief_assumption, debrief_assumption_relied, debrief_assumption_truth, debrief_held_false, debrief_held_true, debrief_nobody,
  debrief_not_shown,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import styles from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { titlesOf } from '../titles.ts';

/** Statements that people could rely on, with their truth and who did. */
export function AssumedCard({ record: { scenario, chronicle } }: DebriefProps) {
  if (scenario.assumptions.length === 0) return <Card title={debrief_assumed_title()}><p>{debrief_assumed_none()}</p></Card>;
  return (
    <Card title={debrief_assumed_title()} flush>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_assumed_title()}>
        <table className={styles.edged}>
          <thead>
            <tr>{[debrief_assumption(), debrief_assumption_truth(), debrief_assumption_relied()].map((head) => <th scope="col" key={head}>{head}</th>)}</tr>
          </thead>
          <tbody>
            {scenario.assumptions.map(({ id, holds, prose }) => {
              const seen = chronicle.assumptions.find((found) => found.id === id);
              const roles = [...new Set(seen?.assumed.map((by) => by.role) ?? [])];
              return (
                <tr key={id}>
                  <th scope="row">{prose.text}</th>
                  <td>{holds ? debrief_held_true() : debrief_held_false()}</td>
                  <td>{seen?.shownAt == null ? debrief_not_shown() : roles.length === 0 ? debrief_nobody() : titlesOf(scenario, roles)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
