import type { MeanTime } from '#core/measures/measures.ts';
import { programme_not_credited } from '#messages/compiled/messages.js';
import { caseWords, meanWords } from './meanWords.ts';
import { Lines } from './Lines.tsx';
import styles from './Programme.module.css';

interface MeanCellProps {
  readonly mean: MeanTime;
  /** False: its guard failed, so the time is struck through and not credited (SPEC 3, *guards*). */
  readonly credited?: boolean;
  /** The facilitator stepped in. */
  readonly touched: boolean;
  /** What else stands beside it. */
  readonly beside: readonly string[];
}

/** A mean with its n, what was not reached, and what has no time at all. */
export function MeanCell({ mean, credited = true, touched, beside }: MeanCellProps) {
  const of = caseWords(mean);
  const said = credited ? beside : [programme_not_credited(), ...beside];
  return (
    <td>
      <strong className={styles.value}>{credited ? meanWords(mean) : <s>{meanWords(mean)}</s>}{touched && ' †'}</strong>
      <div className={styles.quiet}><Lines lines={of === null ? said : [of, ...said]} none="" /></div>
    </td>
  );
}
