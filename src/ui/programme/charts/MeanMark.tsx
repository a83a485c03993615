import type { MeanTime } from '#core/measures/measures.ts';
import styles from './Charts.module.css';

export interface MarkOf {
  readonly mean: MeanTime;
  /** False: its guard fails. */
  readonly credited: boolean;
  /** The facilitator stepped in. */
  readonly touched: boolean;
}
/** The shapes of a time: one incident is a diamond, a mean a dot; hollow if something was not reached, with an arrow if nothing was. */
const DIAMOND = 'M0-6L6 0L0 6L-6 0Z';
const DOT = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z';
const ARROW = 'M0-7V-14M-3-11L0-14L3-11';
const STRUCK = 'M-9 3L9-3';

/** A time as a mark around 0, 0; in a chart at `x`, `y`. */
export function MeanMark({ mean: { n, censored }, credited, touched, x = 0, y = 0 }: MarkOf & { readonly x?: string | number; readonly y?: number }) {
  return (
    <svg className={styles.place} x={x} y={y} width={1} height={1}>
      <path className={styles.mark} data-hollow={censored > 0} d={n === 1 ? DIAMOND : DOT} />
      {censored === n && <path className={styles.stroke} d={ARROW} />}
      {!credited && <path className={styles.struck} d={STRUCK} />}
      {touched && <text className={styles.dagger} x={8} y={-4}>†</text>}
    </svg>
  );
}
