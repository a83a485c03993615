import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { Fault } from '#core/base/fault.ts';
import type { ExerciseStore, KeptClock, KeptEntry, KeptExercise, KeptScenario } from '#core/ports.ts';

interface Shelves extends DBSchema {
  exercises: { key: string; value: KeptExercise };
  entries: { key: [string, number]; value: KeptEntry & { readonly exercise: string; readonly seq: number } };
  clocks: { key: string; value: KeptClock };
  scenarios: { key: string; value: KeptScenario };
}
const VERSION = 1;

/** All entries of one exercise. */
const entriesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/**
 * Keeps exercises in the browser's IndexedDB, append-only: an entry that is kept already is never overwritten. Asks the browser not to clear it.
 * Every function rejects with a Fault `storage-full` or `storage-blocked`.
 */
export function indexedDbStore(name = 'hotwash'): ExerciseStore {
  let opening: Promise<IDBPDatabase<Shelves>> | null = null;
  const shelves = async <T>(use: (db: IDBPDatabase<Shelves>) => Promise<T>): Promise<T> => {
    try {
      opening ??= open(name);
      return await use(await opening);
    } catch (error) {
      opening = null;
      throw faultOf(error);
    }
  };
  return {
    create: (exercise) => shelves(async (db) => void (await db.put('exercises', exercise))),
    list: () => shelves(listAll),
    open: (id) =>
      shelves(async (db) => {
        const exercise = await db.get('exercises', id);
        if (!exercise) return null;
        const entries = await db.getAll('entries', entriesOf(id));
        return { exercise, clock: (await db.get('clocks', id)) ?? null, entries: entries.map(({ entry, hash }) => ({ entry, hash })) };
      }),
    append: (id, entries) =>
      shelves(async (db) => {
        const tx = db.transaction('entries', 'readwrite', { durability: 'strict' });
        await Promise.all([...entries.map(({ entry, hash }) => tx.store.add({ exercise: id, seq: entry.seq, entry, hash })), tx.done]);
      }),
    saveClock: (id, clock) => shelves(async (db) => void (await db.put('clocks', clock, id))),
    delete: (id) =>
      shelves(async (db) => {
        const tx = db.transaction(['exercises', 'entries', 'clocks'], 'readwrite');
        await Promise.all([tx.objectStore('exercises').delete(id), tx.objectStore('entries').delete(entriesOf(id)), tx.objectStore('clocks').delete(id), tx.done]);
      }),
    keepScenario: (kept) => shelves(async (db) => void (await db.put('scenarios', kept))),
    scenarios: () => shelves((db) => db.getAll('scenarios')),
  };
}

async function listAll(db: IDBPDatabase<Shelves>): ReturnType<ExerciseStore['list']> {
  const exercises = await db.getAll('exercises');
  const rows = exercises.map(async (exercise) => ({
    exercise, clock: (await db.get('clocks', exercise.id)) ?? null, entries: await db.count('entries', entriesOf(exercise.id)),
  }));
  return (await Promise.all(rows)).sort((a, b) => b.exercise.createdWall - a.exercise.createdWall);
}

async function open(name: string): Promise<IDBPDatabase<Shelves>> {
  const db = await openDB<Shelves>(name, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('exercises', { keyPath: 'id' });
      fresh.createObjectStore('entries', { keyPath: ['exercise', 'seq'] });
      fresh.createObjectStore('clocks');
      fresh.createObjectStore('scenarios', { keyPath: 'sha256' });
    },
  });
  // The browser may say no; the exercise is kept all the same, only less safely.
  await navigator.storage?.persist?.().catch(() => false);
  return db;
}

function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'QuotaExceededError'
    ? new Fault('storage-full', 'This browser has no room left.')
    : new Fault('storage-blocked', `This browser keeps nothing here (${name || 'unknown reason'}).`);
}
