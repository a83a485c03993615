import type { FeedMeasure } from '#core/measures/measures.ts';
import { programme_chart_of, programme_feeds, programme_feeds_no, programme_feeds_sub } from '#messages/compiled/messages.js';
import { feedLine, feedLines } from '../factLines.ts';
import styles from './Charts.module.css';
import type { Column } from './columns.ts';
import { FeedMark } from './FeedMark.tsx';
import { Panel } from './Panel.tsx';
import { Plot, type Shared } from './Plot.tsx';

/** Every feed against 90 %: a row a feed, a mark a run. */
export function FeedsPanel(shared: Shared) {
  const { facts } = shared.chosen.run;
  const feeds = [...new Map(shared.columns.flatMap(({ run }) => run.facts.feeds.map((feed) => [feed.id, feed.title] as const)))];
  return (
    <Panel name={programme_feeds()} columns={shared.columns} said={<p className={styles.quiet}>{feeds.length === 0 ? programme_feeds_no() : programme_feeds_sub()}</p>}>
      {feeds.map(([id, title]) => {
        const here = feedOf(shared.chosen, id);
        return (
          <div key={id}>
            <p className={styles.row}>{here === undefined ? title : feedLine(here)}{facts.touched.feeds && ' †'}</p>
            <Plot {...shared} height={24} summary={programme_chart_of({ name: title, count: shared.columns.length })} say={({ run }) => feedLines(run.facts).join(' · ')}>
              {(column, x) => <FeedMark state={feedOf(column, id)?.state ?? 'none'} x={x} y={12} />}
            </Plot>
          </div>
        );
      })}
    </Panel>
  );
}

const feedOf = ({ run }: Column, id: string): (FeedMeasure & { readonly title: string }) | undefined => run.facts.feeds.find((feed) => feed.id === id);
