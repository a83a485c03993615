import type { ScaleLinear } from 'd3-scale';
import { MINUTES_KINDS, minutesFill } from '#ui/kit/minutesKinds.ts';
import type { Bar, Lane, LaneRow } from './lane.ts';
import { MarkShape } from './MarkShape.tsx';
import { NAMES, ROW_HEIGHT, cutTo, labelsOf } from './layout.ts';
import styles from './Timeline.module.css';

interface LaneRowsProps {
  readonly lane: Lane;
  readonly x: ScaleLinear<number, number>;
  readonly top: number;
}

/** The bars, marks and labels of one lane. */
export function LaneRows({ lane, x, top }: LaneRowsProps) {
  return lane.rows.map((row, place) => <Row key={place} row={row} x={x} y={top + place * ROW_HEIGHT + ROW_HEIGHT / 2} />);
}

function Row({ row, x, y }: { readonly row: LaneRow; readonly x: LaneRowsProps['x']; readonly y: number }) {
  const last = row.bars.at(-1);
  const right = x.range()[1] ?? 0;
  return (
    <g>
      {row.bars.map((bar, place) => <BarShape key={place} bar={bar} x={x} y={y} />)}
      {row.marks.filter((mark) => mark.words !== '').map((mark, place) => <MarkShape key={place} mark={mark} x={x(mark.at)} y={y} />)}
      {labelsOf(row, x).map((label) => (
        <text key={`${label.x} ${label.text}`} className={styles.label} x={label.x} y={y + label.dy}>{label.text}</text>
      ))}
      {row.end !== null && last !== undefined && <EndLabel text={row.end} x={x(last.until)} from={x(last.from)} y={y} right={right} />}
    </g>
  );
}

function BarShape({ bar, x, y }: { readonly bar: Bar; readonly x: LaneRowsProps['x']; readonly y: number }) {
  const isMinutes = isMinutesFill(bar.fill);
  const height = isMinutes ? 18 : 10;
  const width = Math.max(1, x(bar.until) - x(bar.from) - (isMinutes ? 1 : 0));
  return (
    <rect className={styles.bar} data-fill={bar.fill} x={x(bar.from)} y={y - height / 2} width={width} height={height} fill={fillOf(bar.fill)}>
      <title>{bar.words}</title>
    </rect>
  );
}

interface EndLabelProps {
  readonly text: string;
  readonly x: number;
  readonly from: number;
  readonly y: number;
  readonly right: number;
}

/** After the bar or before it, where there is more room; cut to it. */
function EndLabel({ text, x, from, y, right }: EndLabelProps) {
  const [after, before] = [right - x - 6, from - NAMES - 6];
  const wanted = text.length * 6;
  if (after >= Math.min(wanted, before)) return <text className={styles.label} x={x + 6} y={y + 4}>{cutTo(text, after)}</text>;
  return <text className={styles.label} x={from - 6} y={y + 4} textAnchor="end">{cutTo(text, before)}</text>;
}

/** Patterns are named in the picture itself; plain fills come from the style sheet. */
function fillOf(fill: Bar['fill']): string | undefined {
  if (isMinutesFill(fill)) return minutesFill(fill);
  return fill === 'approve' ? 'url(#timeline-hatch)' : undefined;
}

function isMinutesFill(fill: Bar['fill']): fill is (typeof MINUTES_KINDS)[number] {
  return MINUTES_KINDS.some((kind) => kind === fill);
}
