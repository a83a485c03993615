import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Words for a screen reader only. Never for secrets: what a seat must not know is not in its view at all. */
export function VisuallyHidden({ children, id }: { readonly children: ReactNode; readonly id?: string | undefined }) {
  return (
    <span className={styles.VisuallyHidden} id={id}>
      {children}
    </span>
  );
}
