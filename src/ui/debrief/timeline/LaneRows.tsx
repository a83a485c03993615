import { MINUTES_KINDS, minutesFill } from '#ui/kit/minutesKinds.ts';
import type { Axis } from '../axisOf.ts';
import { barKey, markKey } from './items.ts';
import { CHARACTER, cutTo } from './labels.ts';
import type { Bar } from './lane.ts';
import type { PlacedLane, PlacedRow } from './layout.ts';
import { MarkShape } from './MarkShape.tsx';
import styles from './Timeline.module.css';

interface LaneRowsProps {
  readonly placed: PlacedLane;
  readonly x: Axis;
  /** Key of the chosen item. */
  readonly chosen: string | null;
  readonly say: (one: { readonly at: number; readonly until: number | null; readonly words: string }) => string;
}

/** The bars, marks and labels of one lane. */
export function LaneRows({ placed, x, chosen, say }: LaneRowsProps) {
  return placed.rows.map((row, place) => <Row key={place} lane={placed.lane.id} place={place} placed={row} x={x} chosen={chosen} say={say} />);
}

interface RowProps extends Omit<LaneRowsProps, 'placed'> {
  readonly lane: string;
  readonly place: number;
  readonly placed: PlacedRow;
}

function Row({ lane, place, placed: { row, y, labels }, x, chosen, say }: RowProps) {
  const last = row.bars.at(-1);
  return (
    <g>
      {labels.filter((label) => label.line > 0 && label.from !== null).map((label) => (
        <line key={`${label.x} ${label.line}`} className={styles.lead} x1={label.from ?? 0} x2={label.from ?? 0} y1={y} y2={y + label.dy - 9} />
      ))}
      {row.bars.map((bar, n) => <BarShape key={n} bar={bar} said={say({ at: bar.from, until: bar.until, words: bar.words })} item={barKey(lane, place, n)} chosen={chosen} x={x} y={y} />)}
      {row.marks.map((mark, n) => (mark.words === '' ? null : <MarkShape key={n} mark={mark} said={say({ at: mark.at, until: null, words: mark.words })} item={markKey(lane, place, n)} chosen={chosen} x={x(mark.at)} y={y} />))}
      {labels.map((label) => (
        <text key={`${label.x} ${label.text}`} className={styles.label} data-late={label.late} x={label.x} y={y + label.dy}>{label.text}</text>
      ))}
      {row.end !== null && last !== undefined && <EndLabel text={row.end} x={x(last.until)} from={x(row.bars[0]?.from ?? last.from)} y={y} right={x.end} />}
    </g>
  );
}

interface BarShapeProps {
  readonly bar: Bar;
  readonly said: string;
  readonly item: string;
  readonly chosen: string | null;
  readonly x: LaneRowsProps['x'];
  readonly y: number;
}

function BarShape({ bar, said, item, chosen, x, y }: BarShapeProps) {
  const isMinutes = isMinutesFill(bar.fill);
  const height = isMinutes ? 18 : 10;
  const width = Math.max(1, x(bar.until) - x(bar.from) - (isMinutes ? 1 : 0));
  return (
    <rect
      className={styles.bar} data-fill={bar.fill} data-item={item} data-chosen={item === chosen}
      x={x(bar.from)} y={y - height / 2} width={width} height={height} fill={fillOf(bar.fill)}
    >
      <title>{said}</title>
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
  const [after, before] = [right - x - 6, from - 6];
  const wanted = text.length * CHARACTER;
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
