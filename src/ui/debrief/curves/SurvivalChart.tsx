import type { Observation } from '#core/measures/survival.ts';
import { duration } from '#ui/kit/time.ts';
import { ticksTo } from '#ui/kit/ticksTo.ts';
import { axisOf } from '../axisOf.ts';
import { curveCorners, curveRows } from './curveRows.ts';
import styles from './Curves.module.css';
import { ShareLines } from './ShareLines.tsx';

const [WIDTH, HEIGHT] = [400, 190];
const [LEFT, RIGHT, TOP, BOTTOM] = [58, 392, 10, 160];

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
  const x = axisOf(tau, LEFT, RIGHT);
  const y = axisOf(1, BOTTOM, TOP);
  const corners = curveCorners(observations, tau).map(([time, share]) => `${x(time)} ${y(share)}`);
  const open = curveRows(observations).filter((row) => row.open > 0 && row.time <= tau);
  return (
    <svg className={styles.chart} role="img" aria-label={summary} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <ShareLines y={y} left={LEFT} right={RIGHT} />
      {ticksTo(tau).map((time) => <text key={time} className={styles.tick} x={x(time)} y={BOTTOM + 18} textAnchor="middle">{time === 0 ? '0' : duration(time)}</text>)}
      <text className={styles.tick} x={RIGHT} y={BOTTOM + 18} textAnchor="end">{duration(tau)}</text>
      <path className={styles.area} d={`M${x(0)} ${y(0)}L${corners.join('L')}L${x(tau)} ${y(0)}Z`} />
      <path className={styles.line} d={`M${corners.join('L')}`} />
      {open.map((row) => <path key={row.time} className={styles.open} d={`M${x(row.time)} ${y(row.survival) - 5}v10`} />)}
      <text className={styles.label} x={RIGHT} y={TOP + 18} textAnchor="end">{mean}</text>
    </svg>
  );
}
