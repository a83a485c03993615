import type { KeptExercise, KeptRecord, LockedContents, SealedText } from '#core/ports.ts';
import type { KeptFacts, ProgrammeStore } from '#core/programmePort.ts';
import { connect } from './indexedDbConnection.ts';
import { changeAll, putContents } from './indexedDbLocks.ts';
import { bareClock, entriesOf, type Database } from './indexedDbTables.ts';

/** One file of real incidents, under this key. */
const REAL = 'file';

/** What the programme reads and keeps, in the database of the exercises. */
export function indexedDbProgramme(name = 'hotwash'): ProgrammeStore {
  const using = connect(name);
  return {
    headers: () => using(headersOf),
    facts: () => using(async (db) => new Map((await db.getAll('facts')).map(({ exercise, facts }) => [exercise, facts]))),
    saveFacts: (id, facts) => using((db) => saveFacts(db, id, facts)),
    restore: (exercise, kept) => using((db) => restore(db, exercise, kept)),
    realIncidents: () => using(async (db) => (await db.get('realIncidents', REAL)) ?? null),
    keepRealIncidents: (file) => using(async (db) => {
      await (file === null ? db.delete('realIncidents', REAL) : db.put('realIncidents', file, REAL));
    }),
  };
}

/** Three reads, however many exercises there are: their entries are not even counted. */
async function headersOf(db: Database): Promise<readonly KeptRecord[]> {
  const tx = db.transaction(['exercises', 'clocks', 'locked']);
  const [exercises, clocks, locked] = await Promise.all([tx.objectStore('exercises').getAll(), tx.objectStore('clocks').getAll(), tx.objectStore('locked').getAllKeys()]);
  const clockOf = new Map(clocks.map((clock) => [clock.exercise, bareClock(clock)]));
  const isLocked = new Set(locked);
  return exercises
    .map((exercise) => ({ exercise, clock: clockOf.get(exercise.id) ?? null, locked: isLocked.has(exercise.id) }))
    .sort((a, b) => b.exercise.createdWall - a.exercise.createdWall);
}

/** In one transaction with the look for its exercise: what was measured on other entries is not kept, and tells nothing of a locked one. */
async function saveFacts(db: Database, id: string, facts: KeptFacts): Promise<void> {
  const tx = db.transaction(['exercises', 'entries', 'locked', 'facts'], 'readwrite');
  const isOpen = (await tx.objectStore('exercises').count(id)) > 0 && (await tx.objectStore('locked').count(id)) === 0;
  if (isOpen && (await tx.objectStore('entries').count(entriesOf(id))) === facts.entries) await tx.objectStore('facts').put({ exercise: id, facts });
  await tx.done;
}

async function restore(db: Database, exercise: KeptExercise, kept: LockedContents | SealedText): Promise<void> {
  const { id } = exercise;
  await changeAll(db, async (tx) => {
    await tx.objectStore('exercises').add(exercise);
    if ('sealed' in kept) await tx.objectStore('locked').put({ exercise: id, sealed: kept });
    else await putContents(tx, id, kept);
  });
}
