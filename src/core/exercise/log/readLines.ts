import { isLine } from './parseAct.ts';
import type { LogProblem, RawEntry } from './chainProblems.ts';

/** The lines of a log as JSON objects, before anything is known about their meaning. */
export interface ReadLines {
  readonly header: Readonly<Record<string, unknown>> | null;
  readonly entries: readonly RawEntry[];
  readonly problems: readonly LogProblem[];
}

/** Splits a log into header and entries. Never throws: a line that is no object is told and passed over. */
export function readLines(text: string): ReadLines {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const complete = text.endsWith('\n');
  const problems: LogProblem[] = [];
  const entries: RawEntry[] = [];
  let header: ReadLines['header'] = null;
  lines.forEach((source, i) => {
    const line = i + 1;
    if (source.trim() === '') return;
    const json = parse(source);
    if (line === 1) {
      header = isLine(json) ? json : null;
      return;
    }
    const entry = isLine(json) ? rawEntry(json, line) : null;
    if (entry) entries.push(entry);
    else if (!complete && line === lines.length) problems.push({ code: 'cut', line, message: 'The last line is incomplete: the log was cut.' });
    else problems.push({ code: 'unreadable', line, message: 'This line is no log entry.' });
  });
  return { header, entries, problems };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function rawEntry({ hash, ...json }: Readonly<Record<string, unknown>>, line: number): RawEntry | null {
  const { seq } = json;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return null;
  return { line, seq, hash: typeof hash === 'string' ? hash : null, json };
}
