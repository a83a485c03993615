import type { ReactNode } from 'react';
import styles from './EmptyLine.module.css';

/** What stands where a list would, when there is nothing: one short sentence, and what to do. */
export function EmptyLine({ children }: { readonly children: ReactNode }) {
  return <p className={styles.EmptyLine}>{children}</p>;
}
