import { AlertsCard } from './AlertsCard.tsx';
import styles from './Columns.module.css';
import type { ConsoleControl } from './control.ts';
import { DesksCard } from './DesksCard.tsx';
import { SharingCard } from './SharingCard.tsx';
import { TruthCard } from './TruthCard.tsx';

/** What is being worked on: desks, alerts, what is owed, and the truth while T is held. */
export function DesksColumn({ c }: { readonly c: ConsoleControl }) {
  return (
    <div className={styles.column}>
      <DesksCard c={c} />
      <AlertsCard c={c} />
      <SharingCard c={c} />
      <TruthCard c={c} />
    </div>
  );
}
