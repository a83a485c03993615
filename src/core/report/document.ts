import type { Minutes } from '../measures/measures.ts';

/** A piece of running text. `struck`: a time whose guard failed (SPEC 3, *guards*), never the only sign. */
export interface Words {
  readonly text: string;
  readonly strong?: boolean;
  readonly struck?: boolean;
}
/** A cell of a table or an item of a list. */
export type Line = readonly Words[];

/** What a report is made of; every writer knows every kind. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[];
      /** Columns of numbers, set to the right. */ readonly numeric: readonly number[] }
  /** Where the minutes went: one stacked bar an incident, all to one scale. A writer without pictures sets a table. */
  | { readonly kind: 'minutes'; readonly caption: string; readonly bars: readonly { readonly label: string; readonly minutes: Minutes }[] };

/** A report as prose and tables, for Markdown, HTML and DOCX. */
export interface ReportDocument {
  readonly title: string;
  /** BCP 47, of the words that the program adds. */
  readonly language: string;
  /** Traffic Light Protocol or other marking, on every page; `null`: none. */
  readonly handling: string | null;
  /** What stands on every page beside it: scenario, version, tau. */
  readonly running: string;
  readonly blocks: readonly Block[];
}

export type SheetValue = string | number | null;
/** A flat table, for XLSX and CSV. `day`: ISO 8601 day or empty; `seconds`: since StartEx. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly kind: 'text' | 'number' | 'day' | 'seconds'; /** In characters. */ readonly width: number }[];
  readonly rows: readonly (readonly SheetValue[])[];
  /** Place of the column that names a row: it comes again on every printed page. Left out: none does. */
  readonly key?: number;
}

/** After-action report and improvement plan (DOCTRINE c4), once, for every format. */
export interface Report {
  readonly document: ReportDocument;
  /** Improvement plan, decision log, executed MSEL, in this order. */
  readonly sheets: readonly Sheet[];
  /** Everything, as plain JSON. */
  readonly facts: Readonly<Record<string, unknown>>;
}
