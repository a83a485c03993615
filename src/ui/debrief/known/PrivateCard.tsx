import { debrief_private_held, debrief_private_none, debrief_private_title, debrief_private_when } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import styles from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { titlesOf } from '../titles.ts';

/** The facts that only some roles held: what the room could have pooled. */
export function PrivateCard({ record: { scenario } }: DebriefProps) {
  const facts = scenario.privates;
  return (
    <Card title={debrief_private_title()}>
      <p className={styles.quiet}>{facts.length === 0 ? debrief_private_none() : debrief_private_when()}</p>
      <ul className={styles.lines}>
        {facts.map((fact) => (
          <li key={fact.place}>
            <Prose prose={fact.prose} heading={3} />
            <p className={styles.quiet}>{debrief_private_held({ names: titlesOf(scenario, fact.to) })}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
