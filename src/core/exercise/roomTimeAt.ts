import type { Entry } from './command.ts';

/**
 * Epoch ms at which the room came to a scenario second, by the log: paced play goes on with the entry before it (the advance), live play
 * at the pace in force, at most until the entry after it. `null` before the first entry, and where the log keeps no room's time.
 */
export function roomTimeAt(entries: readonly Entry[], at: number): number | null {
  const place = entries.findLastIndex((entry) => entry.at <= at);
  const last = entries[place];
  if (last === undefined || last.wall <= 0) return null;
  const rate = entries.slice(0, place + 1).reduce((now, { act }) => (act.do === 'pace' ? act.rate : now), 0);
  if (rate === 0) return last.wall;
  return Math.min(last.wall + ((at - last.at) / rate) * 1000, entries[place + 1]?.wall ?? Infinity);
}
