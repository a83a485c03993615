import type { Axis } from '../axisOf.ts';
import type { Lane, LaneRow } from './lane.ts';
import { CHARACTER, labelsOf, type PlacedLabel } from './labels.ts';

const ROW_HEIGHT = 20;
/** What remains free at the right of the chart. */
export const RIGHT = 20;
const AXIS = 42;
/** Line of a label, and of a lane's name. */
const LINE = 13;
const NAME_LINE = 16;
const GAP = 10;

export interface PlacedRow {
  readonly row: LaneRow;
  /** Middle of its bars and marks. */
  readonly y: number;
  readonly labels: readonly PlacedLabel[];
}
export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
}

/** Puts lanes under one another, each as high as its rows, their labels and its name need; the axis stands on top. `names`: width of the names in px. */
export function placeLanes(lanes: readonly Lane[], x: Axis, names: number): { readonly placed: readonly PlacedLane[]; readonly height: number } {
  let top = AXIS;
  const placed = lanes.map((lane) => {
    const here = placeLane(lane, top, x, names);
    top += here.height;
    return here;
  });
  return { placed, height: top + 4 };
}

function placeLane(lane: Lane, top: number, x: Axis, names: number): PlacedLane {
  let y = top;
  const rows = lane.rows.map((row): PlacedRow => {
    const labels = labelsOf(row, x);
    const here = { row, labels, y: y + ROW_HEIGHT / 2 };
    const lines = Math.max(0, ...labels.map((label) => label.line));
    y += ROW_HEIGHT + (lines === 0 ? 0 : lines * LINE + 4);
    return here;
  });
  return { lane, top, rows, height: Math.max(y - top, nameHeight(lane, names)) + GAP };
}

/** Height of a name that wraps in its column, with its note. */
function nameHeight({ title, note }: Lane, names: number): number {
  const lines = (text: string): number => Math.ceil((text.length * (CHARACTER + 1)) / (names - 8));
  return NAME_LINE * (lines(title) + (note === null ? 0 : lines(note)));
}
