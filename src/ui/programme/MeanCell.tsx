import type { MeanTime } from '#core/measures/measures.ts';
import { caseWords, meanWords } from './meanWords.ts';
import { Lines } from './Lines.tsx';
import styles from './Programme.module.css';

interface MeanCellProps {
  readonly mean: MeanTime;
  /** The facilitator stepped in. */
  readonly touched: boolean;
  /** What else stands beside it. */
  readonly beside: readonly string[];
}

/** A mean with its n, what was not reached, and what has no time at all. */
export function MeanCell({ mean, touched, beside }: MeanCellProps) {
  const of = caseWords(mean);
  return (
    <td>
      <strong className={styles.value}>{meanWords(mean)}{touched && ' †'}</strong>
      <div className={styles.quiet}><Lines lines={of === null ? beside : [of, ...beside]} none="" /></div>
    </td>
  );
}
