import type { Entry } from './command.ts';

/** By log: the pace in force after each entry. A log never changes, it is replaced when it grows. */
const paces = new WeakMap<readonly Entry[], number[]>();

function pacesOf(entries: readonly Entry[]): readonly number[] {
  const known = paces.get(entries) ?? [];
  for (let i = known.length; i < entries.length; i += 1) {
    const act = entries[i]?.act;
    known.push(act?.do === 'pace' ? act.rate : (known[i - 1] ?? 0));
  }
  paces.set(entries, known);
  return known;
}

/** Place of the last entry at or before a second, −1 if all come later. */
function lastPlace(entries: readonly Entry[], at: number): number {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((entries[middle]?.at ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/**
 * Epoch ms at which the room came to a scenario second, by the log: paced play goes on with the entry before it (the advance), live play
 * at the pace in force, at most until the entry after it. `null` before the first entry, and where the log keeps no room's time.
 */
export function roomTimeAt(entries: readonly Entry[], at: number): number | null {
  const place = lastPlace(entries, at);
  const last = entries[place];
  if (last === undefined || last.wall <= 0) return null;
  const rate = pacesOf(entries)[place] ?? 0;
  if (rate === 0) return last.wall;
  return Math.min(last.wall + ((at - last.at) / rate) * 1000, entries[place + 1]?.wall ?? Infinity);
}
