import Papa from 'papaparse';
import type { CsvRow, RowProblem } from '#core/base/csvRow.ts';
import { fail, ok, type Result } from '#core/base/result.ts';

/** Most characters of a file that is read. */
export const MOST_CSV_CHARACTERS = 20_000_000;

/**
 * The rows of a CSV file (RFC 4180), blank ones left out, each with the line on which it begins. Cells stand between commas, or between semicolons or tabs where
 * the first line has no comma: so spreadsheets write it in much of Europe. A byte order mark and any kind of line end are taken. Refused with its line: an
 * unfinished quote, and a file that is too large.
 */
export function readCsv(text: string): Result<readonly CsvRow[], RowProblem> {
  if (text.length > MOST_CSV_CHARACTERS) return fail({ line: 1, message: `the file is larger than ${MOST_CSV_CHARACTERS / 1_000_000} million characters` });
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: CsvRow[] = [];
  let problem: RowProblem | null = null;
  let [line, read] = [1, 0];
  Papa.parse<string[]>(whole, {
    delimiter: delimiterOf(whole),
    newline: '\n',
    step({ data: cells, errors, meta }, parser) {
      const begins = line;
      line += lineEnds(whole, read, meta.cursor);
      read = meta.cursor;
      if (errors.length > 0) {
        problem = { line: begins, message: 'a quote is not closed, or something follows the closing one' };
        parser.abort();
      } else if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: begins, cells });
    },
  });
  return problem === null ? ok(rows) : fail(problem);
}

function delimiterOf(text: string): string {
  const first = /[^\n]*/.exec(text.trimStart())?.[0] ?? '';
  return [',', ';', '\t'].find((mark) => first.includes(mark)) ?? ',';
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
