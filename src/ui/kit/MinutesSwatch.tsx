import type { MinutesKind } from './minutesKinds.ts';
import { minutesFill, minutesWord } from './minutesKinds.ts';
import styles from './MinutesPattern.module.css';

/** A kind of minute for legends and table heads: its fill and its word. */
export function MinutesSwatch({ kind }: { readonly kind: MinutesKind }) {
  return (
    <span className={styles.MinutesSwatch}>
      <svg viewBox="0 0 22 12" aria-hidden="true">
        <rect className={styles.edge} data-kind={kind} x={0.5} y={0.5} width={21} height={11} fill={minutesFill(kind)} />
      </svg>
      {minutesWord(kind)}
    </span>
  );
}
