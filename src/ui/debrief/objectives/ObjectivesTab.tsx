import {
  debrief_objectives_confirmed, debrief_objectives_headline, debrief_objectives_none, debrief_rating_meaning, debrief_ratings_read_only, debrief_unobserved,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import styles from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { useWays } from '../debriefWays.ts';
import { ObjectiveRow } from './ObjectiveRow.tsx';
import { RATINGS } from './objectiveWords.ts';

/** Each objective with the program's proposal, which a person confirms or changes with a reason (HSEEP ratings P S M U). */
export function ObjectivesTab({ record, measures }: DebriefProps) {
  const { rate } = useWays();
  const { objectives } = record.scenario;
  if (objectives.length === 0) return <section className={styles.tab}><h2>{debrief_objectives_none()}</h2></section>;
  const confirmed = objectives.filter(({ id }) => record.chronicle.ratings.some((rating) => rating.objective === id)).length;
  return (
    <section className={styles.tab}>
      <div className={styles.headline}>
        <h2>{debrief_objectives_headline({ count: objectives.length, proposed: distribution(measures) })}</h2>
        <p>{debrief_objectives_confirmed({ confirmed, count: objectives.length })}</p>
        <p className={styles.quiet}>{debrief_rating_meaning()}</p>
        {rate === null && <p className={styles.quiet}>{debrief_ratings_read_only()}</p>}
      </div>
      {objectives.map((objective) => (
        <Card key={objective.id} title={objective.statement} level={3}>
          <ObjectiveRow record={record} measures={measures} objective={objective} />
        </Card>
      ))}
    </section>
  );
}

/** "3 S, 2 M, 1 U": how often each rating is proposed; no sum and no score. */
function distribution({ objectives }: DebriefProps['measures']): string {
  const counts = RATINGS.map((rating) => ({ name: String(rating), count: objectives.filter((measured) => measured.rating === rating).length }));
  const all = [...counts, { name: debrief_unobserved(), count: objectives.filter((measured) => measured.rating === null).length }];
  return all.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`).join(', ');
}
