import { CLOCK_VERBS } from './commands/handlers.ts';
import type { Entry } from './command.ts';

const undoable = (entry: Entry): boolean => !CLOCK_VERBS.has(entry.act.do) && entry.act.do !== 'correct';

/** The last of the entries that stand which an undo may take back (SPEC 2.9). */
export function lastUndoable(entries: readonly Entry[]): Entry | null {
  return entries.findLast(undoable) ?? null;
}

/** Splits a log into the entries that stand (corrections themselves included) and the seq of those that were corrected. Each correction takes back one more. */
export function standingEntries(entries: readonly Entry[]): { readonly standing: readonly Entry[]; readonly corrected: readonly number[] } {
  if (!entries.some((e) => e.act.do === 'correct')) return { standing: entries, corrected: [] };
  const open: Entry[] = [];
  const corrected = new Set<number>();
  for (const entry of entries) {
    if (undoable(entry)) open.push(entry);
    else if (entry.act.do === 'correct') {
      const last = open.pop();
      if (last) corrected.add(last.seq);
    }
  }
  return { standing: entries.filter((e) => !corrected.has(e.seq)), corrected: [...corrected] };
}
