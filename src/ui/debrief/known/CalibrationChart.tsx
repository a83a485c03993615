import { debrief_calibration_as_sure, debrief_calibration_n, debrief_calibration_right, debrief_calibration_sure } from '#messages/compiled/messages.js';
import { percent } from '#ui/kit/amounts.ts';
import { axisOf } from '../axisOf.ts';
import styles from '../curves/Curves.module.css';
import { ShareLines, SHARES } from '../curves/ShareLines.tsx';
import type { CalibrationBin } from './calibration.ts';

const [WIDTH, HEIGHT] = [400, 270];
const [LEFT, RIGHT, TOP, BOTTOM] = [60, 376, 48, 220];
/** Radius of a dot for one vote, px; its area grows with the votes. */
const ONE = 3;

/** How sure against how right, 0 to 100 % both ways: a dot a bin, as large as it has votes, their number beside it. On the diagonal the room is as sure as right. */
export function CalibrationChart({ bins, summary }: { readonly bins: readonly CalibrationBin[]; readonly summary: string }) {
  const x = axisOf(1, LEFT, RIGHT);
  const y = axisOf(1, BOTTOM, TOP);
  return (
    <svg className={styles.chart} role="img" aria-label={summary} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <ShareLines y={y} left={LEFT} right={RIGHT} />
      {SHARES.map((share) => <text key={share} className={styles.tick} x={x(share)} y={BOTTOM + 18} textAnchor="middle">{percent(share)}</text>)}
      <text className={styles.tick} x={LEFT - 48} y={12}>{debrief_calibration_right()}</text>
      <text className={styles.tick} x={RIGHT} y={BOTTOM + 38} textAnchor="end">{debrief_calibration_sure()}</text>
      <line className={styles.diagonal} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      <text className={styles.tick} x={x(0.5)} y={y(0.36)}>{debrief_calibration_as_sure()}</text>
      {bins.map((bin, place) => {
        const radius = ONE * Math.sqrt(bin.votes);
        // Neighbours' numbers stand above and below in turn.
        const dy = place % 2 === 0 ? -radius - 5 : radius + 14;
        return (
          <g key={bin.from}>
            <circle className={styles.dot} cx={x(bin.sure)} cy={y(bin.right)} r={radius} />
            <text className={styles.label} x={x(bin.sure)} y={y(bin.right) + dy} textAnchor="middle">{debrief_calibration_n({ n: bin.votes })}</text>
          </g>
        );
      })}
    </svg>
  );
}
