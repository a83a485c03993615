import { Fault } from '#core/base/fault.ts';
import { withFeedback, type KeptFeedback } from '#core/measures/feedback.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import { readFeedback } from '#core/measures/readFeedback.ts';
import { readGapBook } from '#core/measures/readGapBook.ts';
import type { ExerciseStore, FeedbackStore, GapStore, KeptClock, KeptEntry, LockStore } from '#core/ports.ts';
import { connect } from './indexedDbConnection.ts';
import { abort, bareClock, bareEntry, entriesOf, type Database } from './indexedDbTables.ts';

/** Comes when it is needed: few exercises are ever locked. */
const locks = () => import('./indexedDbLocks.ts');

/** Keeps exercises in IndexedDB. The database is opened at first use, and again after a failure. */
export function indexedDbStore(name = 'hotwash'): ExerciseStore & GapStore & FeedbackStore & LockStore {
  const using = connect(name);
  return {
    create: (exercise) => using(async (db) => void (await db.add('exercises', exercise))),
    list: () => using(listAll),
    open: (id) => using((db) => readOne(db, id)),
    append: (id, entries) => using((db) => appendAll(db, id, entries)),
    saveClock: (id, clock) => using((db) => saveClock(db, id, clock)),
    delete: (id) => using((db) => deleteOne(db, id)),
    keepScenario: (scenario) => using(async (db) => {
      const keptAt = (await db.getAll('scenarios')).reduce((most, s) => Math.max(most, s.keptAt), 0) + 1;
      await db.put('scenarios', { ...scenario, keptAt });
    }),
    scenarios: () => using(async (db) => (await db.getAll('scenarios')).sort((a, b) => a.keptAt - b.keptAt)
      .map(({ scenario, sha256, text }) => ({ scenario, sha256, text }))),
    gapBook: (id) => using(async (db) => readGapBook((await db.get('gapBooks', id))?.book)),
    saveGapBook: (id, book) => using((db) => saveBook(db, id, book)),
    feedback: (id) => using(async (db) => readFeedback((await db.get('feedback', id))?.box)),
    addFeedback: (id, by, answer) => using((db) => addAnswer(db, id, by, answer)),
    contents: (id) => using(async (db) => (await locks()).contentsOf(db, id)),
    lock: (id, seen, sealed) => using(async (db) => (await locks()).lockOne(db, id, seen, sealed)),
    sealed: (id) => using(async (db) => (await db.get('locked', id))?.sealed ?? null),
    unlock: (id, contents) => using(async (db) => (await locks()).unlockOne(db, id, contents)),
  };
}

async function listAll(db: Database): Promise<Awaited<ReturnType<ExerciseStore['list']>>> {
  const tx = db.transaction(['exercises', 'clocks', 'entries', 'locked']);
  const exercises = await tx.objectStore('exercises').getAll();
  const rows = exercises.map(async (exercise) => {
    const clock = await tx.objectStore('clocks').get(exercise.id);
    const entries = await tx.objectStore('entries').count(entriesOf(exercise.id));
    const locked = (await tx.objectStore('locked').count(exercise.id)) > 0;
    return { exercise, clock: clock ? bareClock(clock) : null, entries, locked };
  });
  return (await Promise.all(rows)).sort((a, b) => b.exercise.createdWall - a.exercise.createdWall);
}

async function readOne(db: Database, id: string): ReturnType<ExerciseStore['open']> {
  const tx = db.transaction(['exercises', 'clocks', 'entries', 'locked']);
  const [exercise, clock, entries, locked] = await Promise.all([
    tx.objectStore('exercises').get(id), tx.objectStore('clocks').get(id), tx.objectStore('entries').getAll(entriesOf(id)),
    tx.objectStore('locked').count(id),
  ]);
  if (!exercise) return null;
  return { exercise, clock: clock ? bareClock(clock) : null, entries: entries.map(bareEntry), locked: locked > 0 };
}

/** One transaction, written through to disk: all of the entries, or none. */
async function appendAll(db: Database, id: string, entries: readonly KeptEntry[]): Promise<void> {
  const tx = db.transaction(['exercises', 'entries', 'locked', 'facts'], 'readwrite', { durability: 'strict' });
  const done = tx.done.catch(() => {});
  try {
    if ((await tx.objectStore('exercises').count(id)) === 0) throw new Fault('no-exercise', `There is no exercise ${id} in the store.`);
    if ((await tx.objectStore('locked').count(id)) > 0) throw new Fault('locked', `Exercise ${id} is locked.`);
    for (const kept of entries) await tx.objectStore('entries').add({ exercise: id, seq: kept.entry.seq, ...kept });
    await tx.objectStore('facts').delete(id);
  } catch (error) {
    abort(tx);
    await done;
    throw error;
  }
  await tx.done;
}

async function deleteOne(db: Database, id: string): Promise<void> {
  const tx = db.transaction(['exercises', 'clocks', 'entries', 'gapBooks', 'feedback', 'locked', 'facts'], 'readwrite');
  await Promise.all([
    tx.objectStore('exercises').delete(id), tx.objectStore('clocks').delete(id), tx.objectStore('entries').delete(entriesOf(id)),
    tx.objectStore('gapBooks').delete(id), tx.objectStore('feedback').delete(id), tx.objectStore('locked').delete(id),
    tx.objectStore('facts').delete(id), tx.done,
  ]);
}

/** In one transaction with the look for its exercise: a book that nothing would ever delete is not kept. */
async function saveBook(db: Database, id: string, book: GapBook): Promise<void> {
  const tx = db.transaction(['exercises', 'gapBooks', 'locked'], 'readwrite');
  const isOpen = (await tx.objectStore('exercises').count(id)) > 0 && (await tx.objectStore('locked').count(id)) === 0;
  if (isOpen) await tx.objectStore('gapBooks').put({ exercise: id, book });
  await tx.done;
}

/** Read and written in one transaction: answers that come at once are all kept. */
async function addAnswer(db: Database, id: string, by: string, answer: KeptFeedback): Promise<void> {
  const tx = db.transaction(['exercises', 'feedback', 'locked'], 'readwrite', { durability: 'strict' });
  const isOpen = (await tx.objectStore('exercises').count(id)) > 0 && (await tx.objectStore('locked').count(id)) === 0;
  const box = readFeedback((await tx.objectStore('feedback').get(id))?.box);
  if (isOpen) await tx.objectStore('feedback').put({ exercise: id, box: withFeedback(box, by, answer) });
  await tx.done;
}

/** A clock beside a locked exercise would tell of it. */
async function saveClock(db: Database, id: string, clock: KeptClock): Promise<void> {
  const tx = db.transaction(['clocks', 'locked'], 'readwrite');
  if ((await tx.objectStore('locked').count(id)) === 0) await tx.objectStore('clocks').put({ ...clock, exercise: id });
  await tx.done;
}
