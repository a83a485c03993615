import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { FeedbackBox } from '#core/measures/feedback.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import type { KeptClock, KeptEntry, KeptExercise, KeptScenario, SealedText } from '#core/ports.ts';
import type { KeptFacts, KeptRealIncidents } from '#core/programmePort.ts';

/** What the browser's database holds. */
export interface Tables extends DBSchema {
  exercises: { key: string; value: KeptExercise };
  /** Append-only. */
  entries: { key: [string, number]; value: KeptEntry & { readonly exercise: string; readonly seq: number } };
  clocks: { key: string; value: KeptClock & { readonly exercise: string } };
  scenarios: { key: string; value: KeptScenario & { readonly keptAt: number } };
  /** Since version 2. */
  gapBooks: { key: string; value: { readonly exercise: string; readonly book: GapBook } };
  /** Since version 3: finished exercises under a passphrase. */
  locked: { key: string; value: { readonly exercise: string; readonly sealed: SealedText } };
  /** Since version 4. */
  feedback: { key: string; value: { readonly exercise: string; readonly box: FeedbackBox } };
  /** Since version 5: what was measured of a finished exercise, gone with any change of it. */
  facts: { key: string; value: { readonly exercise: string; readonly facts: KeptFacts } };
  /** Since version 5: one file at most. */
  realIncidents: { key: string; value: KeptRealIncidents };
}
export type Database = IDBPDatabase<Tables>;
const VERSION = 5;

/** Every entry of an exercise: numbers sort before arrays. */
export const entriesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

export const bareEntry = ({ entry, hash, cause }: KeptEntry): KeptEntry => ({ entry, hash, ...(cause ? { cause } : {}) });
export const bareClock = ({ now, state, wall, stopped, rate }: KeptClock): KeptClock => ({ now, state, wall, stopped, rate });

/** `onGone`: the browser has closed it, or another page needs a newer version. */
export function openDatabase(name: string, onGone: () => void): Promise<Database> {
  return openDB<Tables>(name, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('exercises', { keyPath: 'id' });
        db.createObjectStore('entries', { keyPath: ['exercise', 'seq'] });
        db.createObjectStore('clocks', { keyPath: 'exercise' });
        db.createObjectStore('scenarios', { keyPath: 'sha256' });
      }
      if (from < 2) db.createObjectStore('gapBooks', { keyPath: 'exercise' });
      if (from < 3) db.createObjectStore('locked', { keyPath: 'exercise' });
      if (from < 4) db.createObjectStore('feedback', { keyPath: 'exercise' });
      if (from < 5) {
        db.createObjectStore('facts', { keyPath: 'exercise' });
        db.createObjectStore('realIncidents');
      }
    },
    blocking(_now, _next, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}

/** Takes back what a transaction has done so far. */
export function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It is aborted already.
  }
}
