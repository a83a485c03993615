import { debrief_axis_end, debrief_axis_room } from '#messages/compiled/messages.js';
import { roomTimeWords } from '#ui/kit/roomTime.ts';
import { scenarioClock } from '#ui/kit/time.ts';
import { axisOf } from '../axisOf.ts';
import type { Lane } from './lane.ts';
import { LaneRows } from './LaneRows.tsx';
import { RIGHT, placeLanes } from './layout.ts';
import { ticksTo } from '#ui/kit/ticksTo.ts';
import styles from './Timeline.module.css';

export interface TimelineChartProps {
  readonly lanes: readonly Lane[];
  readonly end: number;
  readonly clockStart: string | null;
  /** Epoch ms at which the room came to a second, `null` = the log does not say. */
  readonly room: (at: number) => number | null;
  /** Width in px of names and chart together. */
  readonly width: number;
  readonly summary: string;
  /** Key of the chosen item. */
  readonly chosen: string | null;
  /** A bar or a mark with its times, for its tooltip. */
  readonly say: (one: { readonly at: number; readonly until: number | null; readonly words: string }) => string;
}

/** Width of the names, in a wide and in a narrow place. */
const NAMES = { wide: 180, narrow: 104 } as const;
const LEFT = 8;
/** Width in px that a tick should have at least, in a wide chart. */
const TICK_ROOM = 220;

/** All lanes on one axis in scenario time, their names beside it, standing still. For a screen reader it is a picture with its summary; the table says the same. */
export function TimelineChart({ lanes, end, clockStart, room, width, summary, chosen, say }: TimelineChartProps) {
  const names = width < 900 ? NAMES.narrow : NAMES.wide;
  const wide = width - names;
  const x = axisOf(Math.max(1, end), LEFT, wide - RIGHT);
  const { placed, height } = placeLanes(lanes, x, names);
  return (
    <div className={styles.TimelineChart}>
      <div className={styles.names} style={{ inlineSize: names, blockSize: height }} aria-hidden="true">
        {placed.map(({ lane, top, height: high }) => (
          <p key={lane.id} className={styles.name} style={{ insetBlockStart: top - 4, blockSize: high }}>
            <strong>{lane.title}</strong>
            {lane.note !== null && <span>{lane.note}</span>}
          </p>
        ))}
      </div>
      <svg className={styles.chart} role="img" aria-label={summary} width={wide} height={height} viewBox={`0 0 ${wide} ${height}`}>
        <defs>
          <pattern id="timeline-hatch" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className={styles.hatch} d="M3 0V6" />
          </pattern>
        </defs>
        <Axis end={end} clockStart={clockStart} room={room} x={x} height={height} />
        {placed.map((lane) => (
          <g key={lane.lane.id}>
            <line className={styles.grid} x1={0} x2={wide} y1={lane.top - 4} y2={lane.top - 4} />
            <LaneRows placed={lane} x={x} chosen={chosen?.startsWith(`${lane.lane.id}/`) ? chosen : null} say={say} />
          </g>
        ))}
      </svg>
    </div>
  );
}

interface AxisProps extends Pick<TimelineChartProps, 'end' | 'clockStart' | 'room'> {
  readonly x: (at: number) => number;
  readonly height: number;
}

/** Scenario time, and below it the room's where the log has it. */
function Axis({ end, clockStart, room, x, height }: AxisProps) {
  return (
    <>
      {ticksTo(end, (x(end) - x(0)) / TICK_ROOM).map((at) => (
        <g key={at}>
          <line className={styles.grid} x1={x(at)} x2={x(at)} y1={34} y2={height} />
          <text className={styles.tick} x={at === 0 ? 0 : x(at)} y={14} textAnchor={at === 0 ? 'start' : 'middle'}>{scenarioClock(clockStart, at)}</text>
          <text className={styles.tick} x={at === 0 ? 0 : x(at)} y={28} textAnchor={at === 0 ? 'start' : 'middle'}>{roomWords(room(at))}</text>
        </g>
      ))}
      <text className={styles.tick} x={x(end)} y={14} textAnchor="end">{debrief_axis_end({ time: scenarioClock(clockStart, end) })}</text>
      <text className={styles.tick} x={x(end)} y={28} textAnchor="end">{roomWords(room(end))}</text>
    </>
  );
}

const roomWords = (wall: number | null): string => (wall === null ? '' : debrief_axis_room({ time: roomTimeWords(wall) }));
