import { longer } from '../base/longer.ts';
import type { Entry } from './command.ts';

/** Something that entries are about. `lastEntry`: index of the last one in the world's entries, `NO_ENTRY` for none. */
export interface Threaded {
  lastEntry: number;
}
export const NO_ENTRY = -1;

/**
 * The log, thing by thing: every thing knows the last entry about it, every entry the one before it about the same thing. What was done to
 * an alert or a decision is read from the log when it is asked for (`records.ts`); the fold keeps no second copy of it.
 */
export class Threads {
  private before = new Int32Array(256);

  /** The entry at an index is about this thing. */
  tie(thing: Threaded, entry: number): void {
    if (entry >= this.before.length) this.before = longer(this.before, 2 * entry);
    this.before[entry] = thing.lastEntry;
    thing.lastEntry = entry;
  }

  /** All entries about a thing, in order. */
  of(thing: Threaded | undefined, entries: readonly Entry[]): Entry[] {
    const found: Entry[] = [];
    for (let i = thing?.lastEntry ?? NO_ENTRY; i !== NO_ENTRY; i = this.before[i] ?? NO_ENTRY) {
      const entry = entries[i];
      if (entry) found.push(entry);
    }
    return found.reverse();
  }

  clone(): Threads {
    const twin = new Threads();
    twin.before = this.before.slice();
    return twin;
  }
}
