import { CLOCK_VERBS } from './commands/handlers.ts';
import type { Entry } from './command.ts';

const undoable = (entry: Entry): boolean => !CLOCK_VERBS.has(entry.act.do) && entry.act.do !== 'correct';

/** The last of the entries that stand which an undo may take back (SPEC 2.9). */
export function lastUndoable(entries: readonly Entry[]): Entry | null {
  return entries.findLast(undoable) ?? null;
}

/** By seq of each correction: the entry that it took back, always the last that stood. */
export function takenBack(entries: readonly Entry[]): ReadonlyMap<number, Entry> {
  const open: Entry[] = [];
  const taken = new Map<number, Entry>();
  for (const entry of entries) {
    if (undoable(entry)) open.push(entry);
    else if (entry.act.do === 'correct') {
      const last = open.pop();
      if (last) taken.set(entry.seq, last);
    }
  }
  return taken;
}
