import { debrief_objectives, debrief_rating_meaning } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { ObjectiveRow } from './ObjectiveRow.tsx';

/** Each objective with the program's proposal, which a person confirms or changes with a reason (HSEEP ratings P S M U). */
export function ObjectivesCard({ record, measures }: DebriefProps) {
  return (
    <section className={styles.tab}>
      <h2>{debrief_objectives()}</h2>
      <p className={styles.quiet}>{debrief_rating_meaning()}</p>
      {record.scenario.objectives.map((objective) => (
        <Card key={objective.id} title={objective.statement} level={3}>
          <ObjectiveRow record={record} measures={measures} objective={objective} />
        </Card>
      ))}
    </section>
  );
}
