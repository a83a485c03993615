import type { Span } from '../base/span.ts';

/** Turns offsets of a text (UTF-16 units from 0) into lines and columns (from 1). A line ends at `\n`. */
export class LineIndex {
  private readonly starts: number[] = [0];
  private readonly length: number;

  constructor(text: string) {
    this.length = text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The span from `start` to before `end`; both are drawn into the text if they lie outside. */
  span(start: number, end: number): Span {
    const from = Math.max(0, Math.min(start, this.length));
    const to = Math.max(from, Math.min(end, this.length));
    const line = this.lineOf(from);
    const endLine = this.lineOf(to);
    return {
      line,
      column: from - (this.starts[line - 1] ?? 0) + 1,
      endLine,
      endColumn: to - (this.starts[endLine - 1] ?? 0) + 1,
      offset: from,
    };
  }

  private lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}
