import type { ScreenView } from '#core/views/screenViewTypes.ts';
import { screen_decisions, screen_no_decision } from '#messages/compiled/messages.js';
import { boardOf } from './boardOrder.ts';
import { LargeDecision } from './LargeDecision.tsx';
import styles from './Screen.module.css';

/** The most urgent decision, or the one in the spotlight, large. */
export function DecisionBoard({ view, spotlight }: { readonly view: ScreenView; readonly spotlight: string | null }) {
  const { large } = boardOf(view.decisions, spotlight);
  if (large === null && view.clock.state === 'ended') return null;
  return (
    <section className={styles.board} aria-label={screen_decisions()}>
      {large === null ? <p className={styles.label}>{screen_no_decision()}</p> : <LargeDecision decision={large} view={view} />}
    </section>
  );
}
