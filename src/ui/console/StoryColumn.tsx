import { AgendaCard } from './AgendaCard.tsx';
import styles from './Columns.module.css';
import type { ConsoleControl } from './control.ts';
import { HeldCard } from './HeldCard.tsx';
import { RosterCard } from './RosterCard.tsx';
import { StageCard } from './StageCard.tsx';

/** What is told and what comes: the stage, the agenda, what is held back, who is there. */
export function StoryColumn({ c }: { readonly c: ConsoleControl }) {
  return (
    <div className={styles.column}>
      <StageCard c={c} />
      <AgendaCard c={c} />
      <HeldCard c={c} />
      <RosterCard c={c} />
    </div>
  );
}
