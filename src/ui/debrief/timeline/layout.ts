import type { ScaleLinear } from 'd3-scale';
import type { Lane, LaneRow } from './lane.ts';

export const ROW_HEIGHT = 20;
/** Width of the lanes' names, and what remains free at the right. */
export const NAMES = 170;
export const RIGHT = 20;
const AXIS = 28;
/** Below a row whose marks carry labels. */
const LABELS = 16;
/** Width of a character of 12 px, on average. */
const CHARACTER = 6;

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
    const height = Math.max(1, lane.rows.length) * ROW_HEIGHT + (labelled ? LABELS : 0) + 10;
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

/** Labels of a row's marks that fit without covering another; beside the mark, or below it where bars are painted. */
export function labelsOf(row: LaneRow, x: ScaleLinear<number, number>): readonly PlacedLabel[] {
  const right = x.range()[1] ?? 0;
  const labels: PlacedLabel[] = [];
  let free = 0;
  for (const mark of row.marks.toSorted((p, q) => p.at - q.at)) {
    if (mark.label === null) continue;
    const below = row.bars.length > 0 && mark.words !== '';
    const at = x(mark.at) + (below ? 0 : 9);
    const width = mark.label.length * CHARACTER;
    const start = Math.min(at, right + RIGHT - width);
    const others = row.marks.some((other) => other !== mark && x(other.at) > x(mark.at) && x(other.at) - 8 < start + width);
    if (start < free || start < x(mark.at) - width || (!below && others)) continue;
    labels.push({ text: mark.label, x: start, dy: below ? 24 : 4 });
    free = start + width + 8;
  }
  return labels;
}
