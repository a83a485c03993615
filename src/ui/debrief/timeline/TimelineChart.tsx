import { scaleLinear } from 'd3-scale';
import { debrief_axis_end } from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import type { Lane } from './lane.ts';
import { LaneRows } from './LaneRows.tsx';
import { NAMES, RIGHT, cutTo, placeLanes } from './layout.ts';
import { ticksTo } from './ticks.ts';
import styles from './Timeline.module.css';

export interface TimelineChartProps {
  readonly lanes: readonly Lane[];
  readonly end: number;
  readonly clockStart: string | null;
  /** Width in px. */
  readonly width: number;
  readonly summary: string;
}

/** All lanes on one axis in scenario time. For a screen reader it is a picture with its summary; the table beside it says the same. */
export function TimelineChart({ lanes, end, clockStart, width, summary }: TimelineChartProps) {
  const x = scaleLinear([0, Math.max(1, end)], [NAMES, width - RIGHT]);
  const { placed, height } = placeLanes(lanes);
  return (
    <svg className={styles.TimelineChart} role="img" aria-label={summary} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        <pattern id="timeline-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M3 0V6" />
        </pattern>
      </defs>
      {ticksTo(end).map((at) => (
        <g key={at}>
          <line className={styles.grid} x1={x(at)} x2={x(at)} y1={20} y2={height} />
          <text className={styles.tick} x={x(at)} y={14} textAnchor={at === 0 ? 'start' : 'middle'}>{scenarioClock(clockStart, at)}</text>
        </g>
      ))}
      <text className={styles.tick} x={x(end)} y={14} textAnchor="end">{debrief_axis_end({ time: scenarioClock(clockStart, end) })}</text>
      {placed.map(({ lane, top }) => (
        <g key={lane.id}>
          <line className={styles.grid} x1={0} x2={width} y1={top - 4} y2={top - 4} />
          <text className={styles.name} x={0} y={top + 14}>
            {cutTo(lane.title, NAMES - 12)}
            <title>{lane.title}</title>
          </text>
          {lane.note !== null && <text className={styles.tick} x={0} y={top + 28}>{lane.note}</text>}
          <LaneRows lane={lane} x={x} top={top} />
        </g>
      ))}
    </svg>
  );
}
