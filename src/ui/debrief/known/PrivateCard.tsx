import { debrief_private_none, debrief_private_title, debrief_private_when } from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import debrief from '../Debrief.module.css';
import type { DebriefProps } from '../debriefProps.ts';
import { titlesOf } from '../titles.ts';
import styles from './Known.module.css';

/** The facts that only some roles held, by who held them: what the room could have pooled. */
export function PrivateCard({ record: { scenario } }: DebriefProps) {
  const holders = [...new Set(scenario.privates.map((fact) => titlesOf(scenario, fact.to)))];
  return (
    <Card title={debrief_private_title()}>
      <p className={debrief.quiet}>{holders.length === 0 ? debrief_private_none() : debrief_private_when()}</p>
      <div className={styles.holders}>
        {holders.map((holder) => (
          <section key={holder}>
            <h3>{holder}</h3>
            <ul>
              {scenario.privates.filter((fact) => titlesOf(scenario, fact.to) === holder).map((fact) => (
                <li key={fact.place}><Prose prose={fact.prose} heading={4} /></li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}
