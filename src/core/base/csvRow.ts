/** One record of a CSV file. */
export interface CsvRow {
  /** Line of the file on which it begins, from 1: a quoted cell may hold line ends. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something about a file of tables that a person should know. */
export interface RowProblem {
  readonly line: number;
  readonly message: string;
}
