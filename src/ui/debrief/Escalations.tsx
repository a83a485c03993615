import type { Measures } from '#core/measures/measures.ts';
import type { Scenario } from '#core/scenario/model.ts';
import {
  debrief_escalations_from_to, debrief_escalations_none, debrief_escalations_returned, debrief_escalations_title, debrief_tier, debrief_tier_active, debrief_tier_head,
  debrief_tier_waiting,
} from '#messages/compiled/messages.js';
import { duration } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import { titleOf } from './titles.ts';

interface EscalationsProps {
  readonly scenario: Scenario;
  readonly escalations: Measures['escalations'];
}

/** Who escalated to whom and how often, and per tier how long its desks worked and its alerts waited. */
export function Escalations({ scenario, escalations }: EscalationsProps) {
  const pairs = Object.entries(escalations.matrix).flatMap(([from, to]) =>
    Object.entries(to).map(([receiver, count]) => debrief_escalations_from_to({ from: titleOf(scenario, from), to: titleOf(scenario, receiver), count })));
  if (escalations.returned > 0) pairs.push(debrief_escalations_returned({ count: escalations.returned }));
  return (
    <section className={styles.part}>
      <h3>{debrief_escalations_title()}</h3>
      <p>{pairs.length === 0 ? debrief_escalations_none() : pairs.join(' · ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{debrief_tier_head()}</th>
            {[debrief_tier_active(), debrief_tier_waiting()].map((head) => <th key={head} scope="col" className={styles.number}>{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {Object.entries(escalations.tiers).map(([tier, { active, waiting }]) => (
            <tr key={tier}>
              <th scope="row">{debrief_tier({ tier })}</th>
              <td className={styles.number}>{duration(active)}</td>
              <td className={styles.number}>{duration(waiting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
