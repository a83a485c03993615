import { chainHash } from './chainHash.ts';

/** What is wrong with a log: a stable code, the line (from 1) and a sentence for people. */
export interface LogProblem {
  readonly code: LogProblemCode;
  readonly line: number;
  readonly message: string;
}
export type LogProblemCode =
  | 'no-header' | 'bad-header' | 'newer-format' | 'unreadable' | 'cut' | 'edited' | 'missing' | 'reordered' | 'repeated' | 'bad-entry';

/** An entry as it stands in the file. `json` is the line's object without `hash`. */
export interface RawEntry {
  readonly line: number;
  readonly seq: number;
  readonly hash: string | null;
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * Walks the hash chain over the entries in file order. Each is checked against the entry that its number says came before it, wherever
 * that stands, so that one edit is told once, at the line that was changed or right after it.
 * `head`: hash before the first entry, `null` if the header cannot be read. `unread`: lines that could not be read, told elsewhere.
 */
export function chainProblems(entries: readonly RawEntry[], head: string | null, unread: readonly number[]): LogProblem[] {
  const bySeq = new Map<number, RawEntry>();
  for (const entry of entries) if (!bySeq.has(entry.seq)) bySeq.set(entry.seq, entry);
  const below = predecessors(bySeq);
  const problems: LogProblem[] = [];
  let top = 0;
  for (const entry of entries) {
    const { line, seq } = entry;
    const before = below.get(seq) ?? null;
    if (bySeq.get(seq) !== entry) {
      problems.push({ code: 'repeated', line, message: `Entry ${seq} stands here a second time.` });
      continue;
    }
    if (seq < top) problems.push({ code: 'reordered', line, message: `Entry ${seq} stands after entry ${top}: the lines were reordered.` });
    top = Math.max(top, seq);
    const hole = seq - 1 - (before?.seq ?? 0);
    if (hole > 0) {
      const told = unread.filter((l) => l > (before?.line ?? 1) && l < line).length;
      if (hole > told) problems.push(missing(seq, hole, line));
      continue;
    }
    const previous = before ? before.hash : head;
    if (previous !== null && !fits(entry, previous)) {
      problems.push({ code: 'edited', line, message: `Entry ${seq} does not fit its hash: this line or the one before it was edited.` });
    }
  }
  return problems;
}

/** For each number the entry with the next lower one that is there. */
function predecessors(bySeq: ReadonlyMap<number, RawEntry>): ReadonlyMap<number, RawEntry> {
  const below = new Map<number, RawEntry>();
  let last: RawEntry | undefined;
  for (const entry of [...bySeq.values()].sort((a, b) => a.seq - b.seq)) {
    if (last) below.set(entry.seq, last);
    last = entry;
  }
  return below;
}

function missing(seq: number, hole: number, line: number): LogProblem {
  const which = hole === 1 ? `Entry ${seq - 1} is` : `Entries ${seq - hole} to ${seq - 1} are`;
  return { code: 'missing', line, message: `${which} missing before entry ${seq}.` };
}

function fits({ json, hash }: RawEntry, previous: string): boolean {
  if (hash === null) return false;
  try {
    return chainHash(previous, json) === hash;
  } catch {
    return false;
  }
}
