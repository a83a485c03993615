import type { Entry } from '../command.ts';
import { actText, type Json } from './actText.ts';
import { chainHash, headHash } from './chainHash.ts';
import { chainProblems, type LogProblem, type RawEntry } from './chainProblems.ts';
import { parseHeader, type LogHeader } from './logHeader.ts';
import { migrationsFor, type Migration } from './migrate.ts';
import { parseAct } from './parseAct.ts';
import { readLines } from './readLines.ts';

export type { LogHeader, LogProblem };

/** A line of a log without its line end, and the hash that the next line builds on. */
export interface LogLine {
  readonly line: string;
  readonly hash: string;
}
/** What a log says, as far as it can be read. `header` `null`: nothing can be done with it. */
export interface ReadLog {
  readonly header: LogHeader | null;
  /** In the order of their numbers, also if the lines were reordered. */
  readonly entries: readonly Entry[];
  /** In the order of the lines; empty = the chain is whole. */
  readonly problems: readonly LogProblem[];
}

/** The first line of a log. */
export function headLine(header: LogHeader): LogLine {
  return { line: JSON.stringify(header), hash: headHash(header) };
}

/** One more line of a log; `previous` is the hash of the line before. What a store appends after each accepted command. */
export function appendLine(previous: string, entry: Entry): LogLine {
  const json = entryJson(entry);
  const hash = chainHash(previous, json);
  return { line: JSON.stringify({ ...json, hash }), hash };
}

/** Every entry of a log with its line and the hash after it. */
export function chainedLines(header: LogHeader, entries: readonly Entry[]): readonly (LogLine & { readonly entry: Entry })[] {
  let { hash } = headLine(header);
  return entries.map((entry) => {
    const next = appendLine(hash, entry);
    ({ hash } = next);
    return { ...next, entry };
  });
}

/** A whole log: JSON Lines, header first, a line end after each line (SPEC 4, P32). Time and space grow with the entries. */
export const writeLog = (header: LogHeader, entries: readonly Entry[]): string => logText(header, chainedLines(header, entries));

/** The same of lines that are there already. */
export const logText = (header: LogHeader, lines: readonly LogLine[]): string => `${[headLine(header), ...lines].map(({ line }) => line).join('\n')}\n`;

/** `{seq, at, wall, by, do, …}` (SPEC 4). */
function entryJson(entry: Entry): { [key: string]: Json } {
  const { at, ...rest } = actText(entry);
  return { seq: entry.seq, at: at ?? null, wall: entry.wall, ...rest };
}

/**
 * Reads a log and checks its chain. Never throws: a log that was cut in a line, edited, reordered, or that cannot be read in part is
 * reported with code, line and sentence, and what can be read of it is given. A log cut at a line end cannot be told from one that ends
 * there: it has no end mark. Older formats are lifted to today's, a newer one is refused with `newer-format`.
 */
export function readLog(text: string): ReadLog {
  const { header: raw, entries, problems } = readLines(text);
  if (!raw) return { header: null, entries: [], problems: [{ code: 'no-header', line: 1, message: 'The file is no Hotwash log: its first line is no header.' }] };
  const migrations = migrationsFor(raw['hotwash-log']);
  if (!migrations.ok) return { header: null, entries: [], problems: [{ ...migrations.error, line: 1 }] };
  const header = parseHeader(migrations.value.reduce((line, m) => m.header(line), raw));
  if (!header.ok) {
    const message = `Unexpected header of the log, expected its "${header.error}".`;
    return { header: null, entries: [], problems: [{ code: 'bad-header', line: 1, message }] };
  }
  const chain = chainProblems(entries, hashOf(raw), problems.map((p) => p.line));
  const acts = readEntries(entries, migrations.value);
  const all = [...problems, ...chain, ...acts.problems].sort((a, b) => a.line - b.line);
  return { header: header.value, entries: acts.entries, problems: all };
}

/** A log and whether its chain is whole. */
export function verifyLog(text: string): ReadLog & { readonly ok: boolean } {
  const read = readLog(text);
  return { ...read, ok: read.header !== null && read.problems.length === 0 };
}

/** A header that cannot be hashed has no chain to build on; any hash then differs. */
function hashOf(header: object): string {
  try {
    return headHash(header);
  } catch {
    return '';
  }
}

function readEntries(raw: readonly RawEntry[], migrations: readonly Migration[]): { entries: Entry[]; problems: LogProblem[] } {
  const entries = new Map<number, Entry>();
  const problems: LogProblem[] = [];
  for (const { json, line, seq } of raw) {
    const { seq: _seq, wall, ...rest } = migrations.reduce((j, m) => m.entry(j), json);
    const read = parseAct(rest);
    if (!read.ok) problems.push({ code: 'bad-entry', line, message: `Entry ${seq}: ${read.error.message}` });
    else if (typeof wall !== 'number') problems.push({ code: 'bad-entry', line, message: `Entry ${seq}: unexpected wall time, expected milliseconds.` });
    else if (!entries.has(seq)) entries.set(seq, { ...read.value, seq, wall });
  }
  return { entries: [...entries.values()].sort((a, b) => a.seq - b.seq), problems };
}
