import styles from './Debrief.module.css';
import type { DebriefProps } from './debriefProps.ts';
import { AssumedCard } from './known/AssumedCard.tsx';
import { IntelCard } from './known/IntelCard.tsx';
import { PrivateCard } from './known/PrivateCard.tsx';
import { RankCard } from './known/RankCard.tsx';
import { SureCard } from './known/SureCard.tsx';

/** Who held which fact, on what was relied, what reached whom, and how far business and SecOps saw the same. */
export function KnownTab(props: DebriefProps) {
  return (
    <div className={styles.tab}>
      <PrivateCard {...props} />
      <AssumedCard {...props} />
      <IntelCard {...props} />
      <RankCard {...props} />
      <SureCard {...props} />
    </div>
  );
}
