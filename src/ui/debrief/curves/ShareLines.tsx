import { percent } from '#ui/kit/amounts.ts';
import styles from './Curves.module.css';

/** The shares that an axis names. */
export const SHARES = [0, 0.5, 1];

/** Hairlines at 0, 50 and 100 % with their words at the left. `y`: place of a share; `left`, `right`: where the lines begin and end. */
export function ShareLines({ y, left, right }: { readonly y: (share: number) => number; readonly left: number; readonly right: number }) {
  return SHARES.map((share) => (
    <g key={share}>
      <line className={styles.grid} x1={left} x2={right} y1={y(share)} y2={y(share)} />
      <text className={styles.tick} x={left - 6} y={y(share) + 4} textAnchor="end">{percent(share)}</text>
    </g>
  ));
}
