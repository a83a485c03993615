import { CurvesCard } from './curves/CurvesCard.tsx';
import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { FeedsCard } from './FeedsCard.tsx';
import { IncidentsCard } from './IncidentsCard.tsx';
import { SharedCard } from './SharedCard.tsx';

/** What stands below the first screen of what happened: curves, incidents, harm with updates and duties, feeds. It comes after the first screen; nothing stands below it that could move. */
export function HappenedRest(props: DebriefProps) {
  return (
    <>
      <CurvesCard {...props} />
      <IncidentsCard {...props} />
      <div className={styles.two}>
        <SharedCard {...props} />
        <FeedsCard {...props} />
      </div>
    </>
  );
}
