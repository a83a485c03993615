import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { Fault } from '#core/base/fault.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import { readGapBook } from '#core/measures/readGapBook.ts';
import type { ExerciseStore, GapStore, KeptClock, KeptEntry, KeptExercise, KeptScenario } from '#core/ports.ts';

interface Tables extends DBSchema {
  exercises: { key: string; value: KeptExercise };
  /** Append-only. */
  entries: { key: [string, number]; value: KeptEntry & { readonly exercise: string; readonly seq: number } };
  clocks: { key: string; value: KeptClock & { readonly exercise: string } };
  scenarios: { key: string; value: KeptScenario & { readonly keptAt: number } };
  /** Since version 2. */
  gapBooks: { key: string; value: { readonly exercise: string; readonly book: GapBook } };
}
type Database = IDBPDatabase<Tables>;
const VERSION = 2;

/** Every entry of an exercise: numbers sort before arrays. */
const entriesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Keeps exercises in IndexedDB. The database is opened at first use, and again after a failure. */
export function indexedDbStore(name = 'hotwash'): ExerciseStore & GapStore {
  let opening: Promise<Database> | null = null;
  const database = (): Promise<Database> => {
    opening ??= openDatabase(name, () => (opening = null)).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const using = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await database());
    } catch (error) {
      throw faultOf(error);
    }
  };
  return {
    create: (exercise) => using(async (db) => void (await db.add('exercises', exercise))),
    list: () => using(listAll),
    open: (id) => using((db) => readOne(db, id)),
    append: (id, entries) => using((db) => appendAll(db, id, entries)),
    saveClock: (id, clock) => using(async (db) => void (await db.put('clocks', { ...clock, exercise: id }))),
    delete: (id) => using((db) => deleteOne(db, id)),
    keepScenario: (scenario) => using(async (db) => {
      const keptAt = (await db.getAll('scenarios')).reduce((most, s) => Math.max(most, s.keptAt), 0) + 1;
      await db.put('scenarios', { ...scenario, keptAt });
    }),
    scenarios: () => using(async (db) => (await db.getAll('scenarios')).sort((a, b) => a.keptAt - b.keptAt)
      .map(({ scenario, sha256, text }) => ({ scenario, sha256, text }))),
    gapBook: (id) => using(async (db) => readGapBook((await db.get('gapBooks', id))?.book)),
    saveGapBook: (id, book) => using((db) => saveBook(db, id, book)),
  };
}

function openDatabase(name: string, onGone: () => void): Promise<Database> {
  return openDB<Tables>(name, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('exercises', { keyPath: 'id' });
        db.createObjectStore('entries', { keyPath: ['exercise', 'seq'] });
        db.createObjectStore('clocks', { keyPath: 'exercise' });
        db.createObjectStore('scenarios', { keyPath: 'sha256' });
      }
      if (from < 2) db.createObjectStore('gapBooks', { keyPath: 'exercise' });
    },
    blocking(_now, _next, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}

async function listAll(db: Database): Promise<Awaited<ReturnType<ExerciseStore['list']>>> {
  const tx = db.transaction(['exercises', 'clocks', 'entries']);
  const exercises = await tx.objectStore('exercises').getAll();
  const rows = exercises.map(async (exercise) => {
    const clock = await tx.objectStore('clocks').get(exercise.id);
    const entries = await tx.objectStore('entries').count(entriesOf(exercise.id));
    return { exercise, clock: clock ? bareClock(clock) : null, entries };
  });
  return (await Promise.all(rows)).sort((a, b) => b.exercise.createdWall - a.exercise.createdWall);
}

async function readOne(db: Database, id: string): ReturnType<ExerciseStore['open']> {
  const tx = db.transaction(['exercises', 'clocks', 'entries']);
  const [exercise, clock, entries] = await Promise.all([
    tx.objectStore('exercises').get(id), tx.objectStore('clocks').get(id), tx.objectStore('entries').getAll(entriesOf(id)),
  ]);
  if (!exercise) return null;
  return { exercise, clock: clock ? bareClock(clock) : null, entries: entries.map(bareEntry) };
}

const bareEntry = ({ entry, hash, cause }: KeptEntry): KeptEntry => ({ entry, hash, ...(cause ? { cause } : {}) });
const bareClock = ({ now, state, wall, stopped, rate }: KeptClock): KeptClock => ({ now, state, wall, stopped, rate });

/** One transaction, written through to disk: all of the entries, or none. */
async function appendAll(db: Database, id: string, entries: readonly KeptEntry[]): Promise<void> {
  const tx = db.transaction(['exercises', 'entries'], 'readwrite', { durability: 'strict' });
  const done = tx.done.catch(() => {});
  try {
    if ((await tx.objectStore('exercises').count(id)) === 0) throw new Fault('no-exercise', `There is no exercise ${id} in the store.`);
    for (const kept of entries) await tx.objectStore('entries').add({ exercise: id, seq: kept.entry.seq, ...kept });
  } catch (error) {
    abort(tx);
    await done;
    throw error;
  }
  await tx.done;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It is aborted already.
  }
}

async function deleteOne(db: Database, id: string): Promise<void> {
  const tx = db.transaction(['exercises', 'clocks', 'entries', 'gapBooks'], 'readwrite');
  await Promise.all([
    tx.objectStore('exercises').delete(id), tx.objectStore('clocks').delete(id), tx.objectStore('entries').delete(entriesOf(id)),
    tx.objectStore('gapBooks').delete(id), tx.done,
  ]);
}

/** In one transaction with the look for its exercise: a book that nothing would ever delete is not kept. */
async function saveBook(db: Database, id: string, book: GapBook): Promise<void> {
  const tx = db.transaction(['exercises', 'gapBooks'], 'readwrite');
  if ((await tx.objectStore('exercises').count(id)) > 0) await tx.objectStore('gapBooks').put({ exercise: id, book });
  await tx.done;
}

/** What a browser's error means for the exercise. */
function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  // A DOMException is no Error everywhere.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError') return new Fault('storage-full', 'The browser has no room left.');
  if (name === 'ConstraintError') return new Fault('exists', 'It is kept already.');
  return new Fault('storage-blocked', `The browser keeps nothing here: ${String(error)}`);
}
