import styles from './Columns.module.css';
import type { ConsoleControl } from './control.ts';
import { DecisionsColumn } from './DecisionsColumn.tsx';
import { WaitingCard } from './WaitingCard.tsx';

/** What is to be decided, and below it, in sight when little is, what play waits for. */
export function DecideColumn({ c }: { readonly c: ConsoleControl }) {
  return (
    <div className={styles.column}>
      <DecisionsColumn c={c} />
      <WaitingCard c={c} />
    </div>
  );
}
