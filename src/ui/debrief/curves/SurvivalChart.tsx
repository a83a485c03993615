import { scaleLinear } from 'd3-scale';
import type { Observation } from '#core/measures/survival.ts';
import { percent } from '#ui/kit/amounts.ts';
import { duration } from '#ui/kit/time.ts';
import { ticksTo } from '../timeline/ticks.ts';
import { curveCorners, curveRows } from './curveRows.ts';
import styles from './Curves.module.css';

const [WIDTH, HEIGHT] = [400, 190];
const [LEFT, RIGHT, TOP, BOTTOM] = [58, 392, 10, 160];
const SHARES = [0, 0.5, 1];

export interface SurvivalChartProps {
  readonly observations: readonly Observation[];
  /** End of the axis, seconds. */
  readonly tau: number;
  /** What the picture says, for a screen reader. */
  readonly summary: string;
  /** The restricted mean in words, written above it. */
  readonly mean: string;
}

/** A step curve of what still waits (Kaplan–Meier), to tau: the shaded area is the restricted mean, ticks are cases that were open at the end. */
export function SurvivalChart({ observations, tau, summary, mean }: SurvivalChartProps) {
  const x = scaleLinear([0, tau], [LEFT, RIGHT]);
  const y = scaleLinear([0, 1], [BOTTOM, TOP]);
  const corners = curveCorners(observations, tau).map(([time, share]) => `${x(time)} ${y(share)}`);
  const open = curveRows(observations).filter((row) => row.open > 0 && row.time <= tau);
  return (
    <svg className={styles.chart} role="img" aria-label={summary} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {SHARES.map((share) => (
        <g key={share}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y(share)} y2={y(share)} />
          <text className={styles.tick} x={LEFT - 6} y={y(share) + 4} textAnchor="end">{percent(share)}</text>
        </g>
      ))}
      {ticksTo(tau).map((time) => <text key={time} className={styles.tick} x={x(time)} y={BOTTOM + 18} textAnchor="middle">{time === 0 ? '0' : duration(time)}</text>)}
      <text className={styles.tick} x={RIGHT} y={BOTTOM + 18} textAnchor="end">{duration(tau)}</text>
      <path className={styles.area} d={`M${x(0)} ${y(0)}L${corners.join('L')}L${x(tau)} ${y(0)}Z`} />
      <path className={styles.line} d={`M${corners.join('L')}`} />
      {open.map((row) => <path key={row.time} className={styles.open} d={`M${x(row.time)} ${y(row.survival) - 5}v10`} />)}
      <text className={styles.label} x={RIGHT} y={TOP + 18} textAnchor="end">{mean}</text>
    </svg>
  );
}
