import type { FeedMeasure } from '#core/measures/measures.ts';
import {
  debrief_escalations_from_to, debrief_escalations_none, debrief_escalations_returned, debrief_escalations_title, debrief_feed_bound, debrief_feed_fails, debrief_feed_meets,
  debrief_feed_name, debrief_feed_no, debrief_feed_not_shown, debrief_feed_note, debrief_feed_point, debrief_feed_state, debrief_feed_title, debrief_tier, debrief_tier_active,
  debrief_tier_waiting,
} from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { Card } from '#ui/kit/Card.tsx';
import { duration } from '#ui/kit/time.ts';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { titleOf } from './titles.ts';

const STATES: Readonly<Record<FeedMeasure['state'], () => string>> = {
  meets: debrief_feed_meets, 'not-shown': debrief_feed_not_shown, fails: debrief_feed_fails, none: debrief_feed_no,
};
const share = (value: number | null): string => (value === null ? '–' : percent(value));

/** Feeds against the 90 % that analysts can rely on, and how work went between tiers. */
export function FeedsCard({ record: { scenario }, measures }: DebriefProps) {
  return (
    <Card title={debrief_feed_title()}>
      <div className={styles.wide}>
        <table>
          <thead>
            <tr>
              <th scope="col">{debrief_feed_name()}</th>
              {[debrief_feed_point(), debrief_feed_bound()].map((head) => <th scope="col" key={head} className={styles.number}>{head}</th>)}
              <th scope="col">{debrief_feed_state()}</th>
            </tr>
          </thead>
          <tbody>
            {measures.feeds.map((feed) => (
              <tr key={feed.id}>
                <th scope="row">{titleOf(scenario, feed.id)}</th>
                <td className={styles.number}>{share(feed.point)}</td>
                <td className={styles.number}>{share(feed.bound)}</td>
                <td>{STATES[feed.state]()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>{debrief_feed_note()}</p>
      <Escalations scenario={scenario} escalations={measures.escalations} />
    </Card>
  );
}

interface EscalationsProps {
  readonly scenario: DebriefProps['record']['scenario'];
  readonly escalations: DebriefProps['measures']['escalations'];
}

function Escalations({ scenario, escalations }: EscalationsProps) {
  const pairs = Object.entries(escalations.matrix).flatMap(([from, to]) => Object.entries(to).map(([receiver, count]) => ({ from, receiver, count })));
  return (
    <>
      <h3>{debrief_escalations_title()}</h3>
      <ul className={styles.lines}>
        {pairs.length === 0 && <li>{debrief_escalations_none()}</li>}
        {pairs.map(({ from, receiver, count }) => (
          <li key={`${from} ${receiver}`}>{debrief_escalations_from_to({ from: titleOf(scenario, from), to: titleOf(scenario, receiver), count })}</li>
        ))}
        {escalations.returned > 0 && <li>{debrief_escalations_returned({ count: escalations.returned })}</li>}
        {Object.entries(escalations.tiers).map(([tier, { active, waiting }]) => (
          <li key={tier}>{debrief_tier({ tier })}: {debrief_tier_active()} {duration(active)}, {debrief_tier_waiting()} {duration(waiting)}</li>
        ))}
      </ul>
    </>
  );
}
