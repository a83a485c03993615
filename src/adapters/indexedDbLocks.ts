import { Fault } from '#core/base/fault.ts';
import { readFeedback } from '#core/measures/readFeedback.ts';
import { readGapBook } from '#core/measures/readGapBook.ts';
import type { LockedContents, SealedText } from '#core/ports.ts';
import type { IDBPTransaction, StoreNames } from 'idb';
import { abort, bareClock, bareEntry, entriesOf, type Database, type Tables } from './indexedDbTables.ts';

const ALL = ['exercises', 'entries', 'clocks', 'gapBooks', 'feedback', 'locked', 'facts'] as const satisfies StoreNames<Tables>[];
type Writing = IDBPTransaction<Tables, typeof ALL, 'readwrite'>;
type Reading = IDBPTransaction<Tables, typeof ALL, 'readonly' | 'readwrite'>;

/** What a lock would hide; `null`: no such exercise, or it is locked. */
export const contentsOf = (db: Database, id: string): Promise<LockedContents | null> => read(db.transaction(ALL), id);

/** The sealed text for entries, clock, gap book and feedback: all of it, or nothing where they are not what was `seen`. */
export async function lockOne(db: Database, id: string, seen: LockedContents, sealed: SealedText): Promise<void> {
  await changeAll(db, async (tx) => {
    if (JSON.stringify(await read(tx, id)) !== JSON.stringify(seen)) throw new Fault('changed', `Exercise ${id} has changed.`);
    await tx.objectStore('locked').put({ exercise: id, sealed });
    await tx.objectStore('entries').delete(entriesOf(id));
    await tx.objectStore('clocks').delete(id);
    await tx.objectStore('gapBooks').delete(id);
    await tx.objectStore('feedback').delete(id);
    await tx.objectStore('facts').delete(id);
  });
}

/** The contents for the sealed text: all of them, or nothing where it is not locked. */
export async function unlockOne(db: Database, id: string, contents: LockedContents): Promise<void> {
  await changeAll(db, async (tx) => {
    if ((await tx.objectStore('locked').count(id)) === 0) throw new Fault('not-locked', `Exercise ${id} is not locked.`);
    await tx.objectStore('locked').delete(id);
    await putContents(tx, id, contents);
  });
}

/** Everything of an exercise that is not locked, beside its header. */
export async function putContents(tx: Writing, id: string, { entries, clock, book, feedback }: LockedContents): Promise<void> {
  for (const kept of entries) await tx.objectStore('entries').add({ exercise: id, seq: kept.entry.seq, ...kept });
  if (clock) await tx.objectStore('clocks').put({ ...clock, exercise: id });
  await tx.objectStore('gapBooks').put({ exercise: id, book });
  await tx.objectStore('feedback').put({ exercise: id, box: feedback });
}

async function read(tx: Reading, id: string): Promise<LockedContents | null> {
  const [exercises, locked] = [await tx.objectStore('exercises').count(id), await tx.objectStore('locked').count(id)];
  if (exercises === 0 || locked > 0) return null;
  const clock = await tx.objectStore('clocks').get(id);
  const entries = await tx.objectStore('entries').getAll(entriesOf(id));
  const book = await tx.objectStore('gapBooks').get(id);
  const feedback = readFeedback((await tx.objectStore('feedback').get(id))?.box);
  return { entries: entries.map(bareEntry), clock: clock ? bareClock(clock) : null, book: readGapBook(book?.book), feedback };
}

/** One transaction over everything, written through to disk. */
export async function changeAll(db: Database, change: (tx: Writing) => Promise<void>): Promise<void> {
  const tx = db.transaction(ALL, 'readwrite', { durability: 'strict' });
  const done = tx.done.catch(() => {});
  try {
    await change(tx);
  } catch (error) {
    abort(tx);
    await done;
    throw error;
  }
  await tx.done;
}
