import { EXERCISE_ID, scenarioName } from '#core/archive/archiveNames.ts';
import { ArchiveWriter } from '#core/archive/archiveWriter.ts';
import { writeReal } from '#core/archive/realFile.ts';
import { writeExercise } from '#core/archive/writeExercise.ts';
import { textHash } from '#core/base/textHash.ts';
import type { KeptRecord } from '#core/ports.ts';
import { keptLogText, soundUpTo } from '../../session/keptLog.ts';
import { nextTurn } from '../nextTurn.ts';
import type { ArchivePorts } from './archivePorts.ts';
import type { SaveNote } from './archiveTypes.ts';

/** An archive and what it holds. */
export interface SavedArchive {
  readonly bytes: Uint8Array;
  readonly exercises: number;
  readonly scenarios: number;
  readonly real: boolean;
  readonly notes: readonly SaveNote[];
}

/**
 * Puts everything that is kept into one file: exercises with all that goes with them, the texts they were played on, scenarios from files, real incidents.
 * Left out: keys of tables, what was measured (it is measured again), settings. `null`: nothing is kept. Rejects as the stores do, with Fault `archive-large`, or `stopped` by `onStep`.
 */
export async function saveArchive(ports: ArchivePorts, onStep: (done: number, of: number) => void): Promise<SavedArchive | null> {
  const writer = new ArchiveWriter(ports.app);
  const headers = await ports.programme.headers();
  const notes: SaveNote[] = [];
  let exercises = 0;
  for (const [place, record] of headers.entries()) {
    onStep(place, headers.length);
    const note = await addExercise(writer, record, ports);
    if (note === null || note === 'broken') exercises += 1;
    if (note !== null) notes.push({ code: note, title: record.exercise.title, wall: record.exercise.createdWall });
    await nextTurn();
  }
  onStep(headers.length, headers.length);
  await nextTurn();
  const texts = await textsOf(headers, ports);
  for (const [sha256, text] of texts) writer.add(scenarioName(sha256), text);
  for (const { exercise: { header: { sha256 }, title, createdWall } } of headers) if (!texts.has(sha256)) notes.push({ code: 'no-text', title, wall: createdWall });
  const real = await ports.programme.realIncidents();
  if (real) writeReal(writer, real);
  if (exercises + texts.size === 0 && !real) return null;
  return { bytes: writer.finish(), exercises, scenarios: texts.size, real: real !== null, notes };
}

/** What is to be said of it. */
async function addExercise(writer: ArchiveWriter, { exercise, locked }: KeptRecord, { store }: ArchivePorts): Promise<Exclude<SaveNote['code'], 'no-text'> | null> {
  const { id, header } = exercise;
  if (!EXERCISE_ID.test(id)) return 'odd-id';
  const kept = locked ? await store.sealed(id) : await store.contents(id);
  if (kept === null) return 'gone';
  writeExercise(writer, exercise, kept, (entries) => keptLogText(header, entries));
  return 'sealed' in kept || soundUpTo(header, kept.entries) === kept.entries.length ? null : 'broken';
}

/** By their SHA-256: texts of what was played, and of every scenario from a file. One that came over a table has no text. */
async function textsOf(headers: readonly KeptRecord[], { store, shelf }: ArchivePorts): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const keep = (sha256: string, text: string | null): void => {
    if (text !== null && textHash(text) === sha256) texts.set(sha256, text);
  };
  for (const { sha256, text } of await store.scenarios()) keep(sha256, text);
  for (const { exercise: { header: { scenario, sha256 } } } of headers) if (!texts.has(sha256)) keep(sha256, await shelf.text(scenario, sha256));
  return texts;
}
