import type { ComponentType } from 'react';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { useWays } from './debriefWays.ts';
import { Headline } from './Headline.tsx';
import { MinutesCard } from './MinutesCard.tsx';
import { SpeedCard } from './SpeedCard.tsx';
import { TimelineCard } from './TimelineCard.tsx';

interface HappenedTabProps extends DebriefProps {
  /** What stands below the first screen; `null`: still under way. */
  readonly Rest: ComponentType<DebriefProps> | null;
}

/** One sentence (on paper it stands on the first page), then the timeline, where the minutes went, and how fast that was. */
export function HappenedTab({ Rest, record, measures }: HappenedTabProps) {
  const { printing } = useWays();
  return (
    <div className={styles.tab}>
      {!printing && <Headline record={record} measures={measures} />}
      <TimelineCard record={record} measures={measures} />
      <div className={styles.two}>
        <MinutesCard record={record} measures={measures} />
        <SpeedCard record={record} measures={measures} />
      </div>
      {Rest !== null && <Rest record={record} measures={measures} />}
    </div>
  );
}
