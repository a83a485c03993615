import { CurvesCard } from './curves/CurvesCard.tsx';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { useWays } from './debriefWays.ts';
import { FeedsCard } from './FeedsCard.tsx';
import { Headline } from './Headline.tsx';
import { IncidentsCard } from './IncidentsCard.tsx';
import { MinutesCard } from './MinutesCard.tsx';
import { SharedCard } from './SharedCard.tsx';
import { SpeedCard } from './SpeedCard.tsx';
import { TimelineCard } from './TimelineCard.tsx';

/** One sentence (on paper it stands on the first page), then the timeline, where the minutes went, and how fast that was. */
export function HappenedTab(props: DebriefProps) {
  const { printing } = useWays();
  return (
    <div className={styles.tab}>
      {!printing && <Headline {...props} />}
      <TimelineCard {...props} />
      <div className={styles.two}>
        <MinutesCard {...props} />
        <SpeedCard {...props} />
      </div>
      <CurvesCard {...props} />
      <IncidentsCard {...props} />
      <div className={styles.two}>
        <SharedCard {...props} />
        <FeedsCard {...props} />
      </div>
    </div>
  );
}
