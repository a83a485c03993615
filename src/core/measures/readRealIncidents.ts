import type { CsvRow, RowProblem } from '../base/csvRow.ts';
import { parseInstant, type EpochSeconds, type InstantProblem } from '../base/instant.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { RealIncident } from './realIncidents.ts';

/** The incidents of a file, and what is odd about some of them. */
export interface ReadIncidents {
  readonly incidents: readonly RealIncident[];
  /** Contradictions. What cannot have been so is left out, and the sentence says it. */
  readonly findings: readonly RowProblem[];
}

const TIMES = ['alerted', 'acknowledged', 'remediated'] as const;
const REQUIRED = ['incident', ...TIMES] as const;
const COLUMNS = [...REQUIRED, 'until'] as const;
type Column = (typeof COLUMNS)[number];
type Line = Readonly<Record<Exclude<Column, 'incident'>, EpochSeconds | null>> & { readonly id: string; readonly line: number };

/** Most incidents in one file. */
export const MOST_INCIDENTS = 100_000;
const MOST_PROBLEMS = 20;

/**
 * Reads real incidents from the rows of a CSV file whose first row names the columns `incident,alerted,acknowledged,remediated,until`, in any order;
 * `until` may be missing (SPEC 5 `metrics`). Times are ISO 8601 with offset; empty: had not happened by `until`, by default the latest instant in the file.
 * Refused with every fault and its line: unknown, missing or repeated columns, rows of another length, unreadable times, ids that are missing or occur twice.
 */
export function readRealIncidents(rows: readonly CsvRow[]): Result<ReadIncidents, readonly RowProblem[]> {
  const [head, ...rest] = rows;
  if (!head) return fail([{ line: 1, message: `the file is empty; its first line names the columns ${COLUMNS.join(',')}` }]);
  const columns = head.cells.map((cell) => cell.trim().toLowerCase());
  const wrong = headProblem(columns);
  if (wrong !== null) return fail([{ line: head.line, message: wrong }]);
  if (rest.length === 0) return fail([{ line: head.line, message: 'no incident follows the line of columns' }]);
  if (rest.length > MOST_INCIDENTS) return fail([{ line: rest[MOST_INCIDENTS]?.line ?? 0, message: `more than ${MOST_INCIDENTS} incidents in one file` }]);
  const read = rest.map((row) => readRow(row, columns));
  const problems = [...read.flatMap((one) => (one.ok ? [] : one.error)), ...twice(read.flatMap((one) => (one.ok ? [one.value] : [])))];
  if (problems.length > 0) return fail(shortened(problems.sort((a, b) => a.line - b.line)));
  return ok(sorted(read.flatMap((one) => (one.ok ? [one.value] : []))));
}

function headProblem(columns: readonly string[]): string | null {
  const unknown = columns.find((name) => !COLUMNS.some((known) => known === name));
  if (unknown !== undefined) return `unknown column ${quoted(unknown)}; the columns are ${COLUMNS.join(',')}`;
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  if (missing.length > 0) return `no column ${missing.join(', ')}; the columns are ${COLUMNS.join(',')}`;
  const repeated = columns.find((name, place) => columns.indexOf(name) !== place);
  return repeated === undefined ? null : `the column ${repeated} stands twice`;
}

function readRow({ line, cells }: CsvRow, columns: readonly string[]): Result<Line, readonly RowProblem[]> {
  if (cells.length !== columns.length) return fail([{ line, message: `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the line of columns has ${columns.length}` }]);
  const cell = (name: Column): string => (cells[columns.indexOf(name)] ?? '').trim();
  const problems: RowProblem[] = cell('incident') === '' ? [{ line, message: 'names no incident' }] : [];
  const time = (name: Exclude<Column, 'incident'>): EpochSeconds | null => {
    if (cell(name) === '') return null;
    const instant = parseInstant(cell(name));
    if (instant.ok) return instant.value;
    problems.push({ line, message: `${name} ${quoted(cell(name))} ${WHY_NOT[instant.error]}` });
    return null;
  };
  const [alerted, acknowledged, remediated, until] = [time('alerted'), time('acknowledged'), time('remediated'), time('until')];
  return problems.length > 0 ? fail(problems) : ok({ line, id: cell('incident'), alerted, acknowledged, remediated, until });
}

const WHY_NOT: Readonly<Record<InstantProblem, string>> = {
  form: 'is no time, such as 2026-03-06T02:10:00-05:00',
  calendar: 'is no time of the calendar',
  offset: 'has no offset from UTC, such as Z or -05:00',
};

/** An incident may stand in one row alone: two rows would count it twice. */
function twice(lines: readonly Line[]): readonly RowProblem[] {
  const first = new Map<string, number>();
  return lines.flatMap(({ id, line }) => {
    const before = first.get(id);
    if (before !== undefined) return [{ line, message: `the incident ${quoted(id)} stands on line ${before} already` }];
    first.set(id, line);
    return [];
  });
}

/** Parts what can be measured from what contradicts itself. */
function sorted(lines: readonly Line[]): ReadIncidents {
  const latest = lines.reduce((last, one) => Math.max(last, ...[one.alerted, one.acknowledged, one.remediated, one.until].map((at) => at ?? -Infinity)), -Infinity);
  const incidents: RealIncident[] = [];
  const findings: RowProblem[] = [];
  for (const { line, id, alerted, acknowledged, remediated, until } of lines) {
    const one: RealIncident = { id, alerted, acknowledged, remediated, until: until ?? latest };
    const after = TIMES.find((name) => (one[name] ?? -Infinity) > one.until);
    if (after !== undefined) findings.push({ line, message: `${quoted(id)}: ${after} after until, so it cannot have been seen; the incident is left out` });
    else incidents.push(one);
    if (after === undefined && remediatedUnseen(one)) findings.push({ line, message: `${quoted(id)}: remediated before alerted; it counts as gone before anyone looked` });
  }
  return { incidents, findings };
}

/** One that was found by hunt may well be over before its alert comes; any other is odd. */
const remediatedUnseen = ({ alerted, acknowledged, remediated }: RealIncident): boolean =>
  alerted !== null && remediated !== null && remediated < alerted && (acknowledged === null || acknowledged >= alerted);

const shortened = (problems: readonly RowProblem[]): readonly RowProblem[] => {
  const rest = problems[MOST_PROBLEMS];
  return rest ? [...problems.slice(0, MOST_PROBLEMS), { line: rest.line, message: `and ${problems.length - MOST_PROBLEMS} more from here on` }] : problems;
};

/** What stood in a cell, on one line and not too long. */
const quoted = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
};
