import type { FeedMeasure } from '#core/measures/measures.ts';
import {
  debrief_feed_bound, debrief_feed_fails, debrief_feed_meets, debrief_feed_n, debrief_feed_name, debrief_feed_no, debrief_feed_not_shown, debrief_feed_note, debrief_feed_point,
  debrief_feed_state, debrief_feed_title, debrief_feeds_none, debrief_unit_of,
} from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { Card } from '#ui/kit/Card.tsx';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { Escalations } from './Escalations.tsx';
import { titleOf } from './titles.ts';

const STATES: Readonly<Record<FeedMeasure['state'], () => string>> = {
  meets: debrief_feed_meets, 'not-shown': debrief_feed_not_shown, fails: debrief_feed_fails, none: debrief_feed_no,
};
const NUMBERS = [debrief_feed_n, debrief_feed_point, debrief_feed_bound] as const;
const share = (value: number | null): string => (value === null ? '–' : percent(value));

/** Feeds against the 90 % that analysts can rely on, and how work went between tiers. */
export function FeedsCard({ record: { scenario }, measures }: DebriefProps) {
  return (
    <Card title={debrief_feed_title()}>
      {measures.feeds.length === 0 ? <p>{debrief_feeds_none()}</p> : <FeedTable scenario={scenario} feeds={measures.feeds} />}
      <Escalations scenario={scenario} escalations={measures.escalations} />
    </Card>
  );
}

function FeedTable({ scenario, feeds }: { readonly scenario: DebriefProps['record']['scenario']; readonly feeds: readonly FeedMeasure[] }) {
  return (
    <>
        <div className={styles.wide} tabIndex={0} role="region" aria-label={debrief_feed_title()}>
          <table>
            <thead>
              <tr>
                <th scope="col">{debrief_feed_name()}</th>
                {NUMBERS.map((head) => <th scope="col" key={head()} className={styles.number}>{head()}</th>)}
                <th scope="col">{debrief_feed_state()}</th>
              </tr>
            </thead>
            <tbody>
              {feeds.map((feed) => (
                <tr key={feed.id}>
                  <th scope="row">{titleOf(scenario, feed.id)}</th>
                  <td className={styles.number}>{debrief_unit_of({ on: feed.tp, due: feed.tp + feed.fp })}</td>
                  <td className={styles.number}>{share(feed.point)}</td>
                  <td className={styles.number}>{share(feed.bound)}</td>
                  <td>{STATES[feed.state]()}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={styles.quiet}>{debrief_feed_note()}</p>
    </>
  );
}
