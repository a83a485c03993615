/** A place in a source text. `line` and `column` count from 1 at the top of the whole file; `offset` from 0, in UTF-16 units. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
}

/** The span of something that has no source text (built in a program). */
export const NO_SPAN: Span = { line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0 };
