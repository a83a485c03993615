import type { ReactNode } from 'react';
import styles from './Charts.module.css';
import type { Column } from './columns.ts';
import { Days } from './Plot.tsx';

interface PanelProps {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The chosen run in words. */
  readonly said: ReactNode;
  readonly children: ReactNode;
}

/** One measure over the runs of a set, under the words of the chosen run. */
export function Panel({ name, columns, said, children }: PanelProps) {
  return (
    <figure className={styles.panel} aria-label={name}>
      <figcaption className={styles.name}>{name}</figcaption>
      <div className={styles.said}>{said}</div>
      <div className={styles.charts}>
        {children}
        <Days columns={columns} />
      </div>
    </figure>
  );
}
