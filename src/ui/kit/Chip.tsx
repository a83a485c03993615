import type { ReactNode } from 'react';
import styles from './Chip.module.css';

export type ChipKind = 'neutral' | 'due' | 'late' | 'done' | 'accent';

export interface ChipProps {
  readonly kind?: ChipKind | undefined;
  /** Decorative; the words carry the state. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A word about a thing. Not a control: a filter that can be removed is a button. */
export function Chip({ kind = 'neutral', icon, children }: ChipProps) {
  return (
    <span className={styles.Chip} data-kind={kind}>
      {icon}
      {children}
    </span>
  );
}
