import { CLOCK_VERBS } from './commands/handlers.ts';
import type { Entry } from './command.ts';

const undoable = (entry: Entry): boolean => !CLOCK_VERBS.has(entry.act.do) && entry.act.do !== 'correct';

/** The last of the entries that stand which an undo may take back (SPEC 2.9). */
export function lastUndoable(entries: readonly Entry[]): Entry | null {
  return entries.findLast(undoable) ?? null;
}

/** Seq of the entries that were corrected: each correction takes back one more. */
export function correctedSeqs(entries: readonly Entry[]): ReadonlySet<number> {
  const open: Entry[] = [];
  const corrected = new Set<number>();
  for (const entry of entries) {
    if (undoable(entry)) open.push(entry);
    else if (entry.act.do === 'correct') {
      const last = open.pop();
      if (last) corrected.add(last.seq);
    }
  }
  return corrected;
}
