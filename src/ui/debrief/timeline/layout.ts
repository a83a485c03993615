import type { ScaleLinear } from 'd3-scale';
import type { Lane, LaneRow } from './lane.ts';

export const ROW_HEIGHT = 20;
/** Width of the lanes' names, and what remains free at the right. */
export const NAMES = 200;
export const RIGHT = 20;
const AXIS = 28;
/** Below a row whose marks carry labels. */
const LABELS = 28;
/** Height of a lane's name with its note. */
const NAME_LINES = 34;
/** Width of a character of 12 px, on average. */
const CHARACTER = 6;
/** Fewest characters of a label that is cut. */
const SHORTEST = 10;

export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

/** Puts lanes under one another; the axis stands on top. */
export function placeLanes(lanes: readonly Lane[]): { readonly placed: readonly PlacedLane[]; readonly height: number } {
  let top = AXIS;
  const placed = lanes.map((lane) => {
    const labelled = lane.rows.some((row) => row.bars.length > 0 && row.marks.some((mark) => mark.label !== null && mark.words !== ''));
    const drawn = Math.max(1, lane.rows.length) * ROW_HEIGHT + (labelled ? LABELS : 0);
    const height = Math.max(drawn, lane.note === null ? 0 : NAME_LINES) + 10;
    const here = { lane, top, height };
    top += height;
    return here;
  });
  return { placed, height: top + 4 };
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly dy: number;
}

/** Cut to so many px with an ellipsis; empty where not even a short word fits. */
export function cutTo(text: string, width: number): string {
  const most = Math.floor(width / CHARACTER);
  if (text.length <= most) return text;
  return most < SHORTEST ? '' : `${text.slice(0, most - 1)}…`;
}

/** Labels of a row's marks that fit without covering anything: under painted bars in two lines, else beside the mark. */
export function labelsOf(row: LaneRow, x: ScaleLinear<number, number>): readonly PlacedLabel[] {
  const right = (x.range()[1] ?? 0) + RIGHT;
  const marks = row.marks.toSorted((p, q) => p.at - q.at);
  const painted = row.bars.length > 0 && marks.some((mark) => mark.words !== '');
  return painted ? labelsBelow(marks, x, right) : labelsBeside(row, marks, x, right);
}

function labelsBelow(marks: LaneRow['marks'], x: ScaleLinear<number, number>, right: number): readonly PlacedLabel[] {
  const free = [0, 0];
  return marks.flatMap((mark): PlacedLabel[] => {
    if (mark.label === null) return [];
    const width = mark.label.length * CHARACTER;
    const start = Math.min(x(mark.at), right - width);
    const line = free.findIndex((from) => from <= start);
    if (line < 0) return [];
    free[line] = start + width + 8;
    return [{ text: mark.label, x: start, dy: 22 + line * 13 }];
  });
}

function labelsBeside(row: LaneRow, marks: LaneRow['marks'], x: ScaleLinear<number, number>, right: number): readonly PlacedLabel[] {
  const obstacles = [...row.bars.map((bar) => x(bar.from)), ...marks.map((mark) => x(mark.at) - 8), right];
  return marks.flatMap((mark): PlacedLabel[] => {
    if (mark.label === null) return [];
    const start = x(mark.at) + 9;
    const next = Math.min(...obstacles.filter((at) => at > x(mark.at)));
    const text = cutTo(mark.label, next - start - 4);
    return text === '' ? [] : [{ text, x: start, dy: 4 }];
  });
}
