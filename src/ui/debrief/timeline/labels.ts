import type { Axis } from '../axisOf.ts';
import type { LaneRow, Mark } from './lane.ts';

/** Width of a character of 12 px, on average. */
export const CHARACTER = 6;
/** Fewest characters of a label that is cut. */
const SHORTEST = 10;
/** Lines of labels under marks that are too near to one another, and under painted bars. */
const LINES_BELOW = 4;
const LINES_PAINTED = 2;
const LINE = 13;

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** Base line, from the middle of the row. */
  readonly dy: number;
  /** 0: beside the mark, else the line below it. */
  readonly line: number;
  /** Where its mark stands, for the hairline that leads to it; `null`: needs none. */
  readonly from: number | null;
  readonly late: boolean;
}

/** Cut to so many px with an ellipsis; empty where not even a short word fits. */
export function cutTo(text: string, width: number): string {
  const most = Math.floor(width / CHARACTER);
  if (text.length <= most) return text;
  return most < SHORTEST ? '' : `${text.slice(0, most - 1)}…`;
}

/** Labels of a row's marks that fit without covering anything: beside the mark, or in lines below. What does not fit is in the tooltip and in the table. */
export function labelsOf(row: LaneRow, x: Axis): readonly PlacedLabel[] {
  const right = x.end;
  const marks = row.marks.toSorted((p, q) => p.at - q.at);
  const told = marks.filter((mark) => mark.words !== '' && mark.label !== null);
  if (row.bars.length > 0 && told.length > 0) return below(told, x, right, LINES_PAINTED);
  const beside = row.bars.length > 0 ? besideBars(row, marks, x, right) : besideMarks(marks, x, right);
  const rest = told.filter((mark) => !beside.some((label) => label.from === null && label.x === x(mark.at) + 9));
  return [...beside, ...below(rest, x, right, LINES_BELOW)];
}

const widthOf = (mark: Mark): number => (mark.label ?? '').length * CHARACTER;
const label = (mark: Mark, text: string, x: number, line: number, from: number | null): PlacedLabel => ({
  text, x, line, from, dy: line === 0 ? 4 : 9 + line * LINE, late: mark.late === true,
});

/** In lines under the row, each in the first that is free. */
function below(marks: readonly Mark[], x: Axis, right: number, lines: number): readonly PlacedLabel[] {
  const free = Array.from({ length: lines }, () => -Infinity);
  return marks.flatMap((mark): PlacedLabel[] => {
    const start = Math.max(0, Math.min(x(mark.at) - 4, right - widthOf(mark)));
    const line = free.findIndex((from) => from <= start);
    if (line < 0) return [];
    free[line] = start + widthOf(mark) + 8;
    return [label(mark, mark.label ?? '', start, line + 1, x(mark.at))];
  });
}

/** Right of a mark, where the whole label fits before the next one. */
function besideMarks(marks: readonly Mark[], x: Axis, right: number): readonly PlacedLabel[] {
  return marks.flatMap((mark, place): PlacedLabel[] => {
    if (mark.label === null) return [];
    const start = x(mark.at) + 9;
    const next = Math.min(right, ...marks.slice(place + 1).map((other) => x(other.at) - 10));
    return start + widthOf(mark) <= next ? [label(mark, mark.label, start, 0, null)] : [];
  });
}

/** Right of a bar's end, cut to the room before the next bar. */
function besideBars(row: LaneRow, marks: readonly Mark[], x: Axis, right: number): readonly PlacedLabel[] {
  const obstacles = [...row.bars.map((bar) => x(bar.from)), right];
  return marks.flatMap((mark): PlacedLabel[] => {
    if (mark.label === null) return [];
    const start = x(mark.at) + 9;
    const next = Math.min(...obstacles.filter((at) => at > x(mark.at)), right);
    const text = cutTo(mark.label, next - start - 4);
    return text === '' ? [] : [label(mark, text, start, 0, null)];
  });
}
