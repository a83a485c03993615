import { strToU8, unzipSync } from 'fflate';
import type { ArchiveProblem } from '#core/archive/archiveProblem.ts';
import { ArchiveWriter } from '#core/archive/archiveWriter.ts';
import { openArchive, type OpenedArchive } from '#core/archive/openArchive.ts';
import { Unpacker } from '#core/archive/unpacker.ts';
import { writeExercise } from '#core/archive/writeExercise.ts';
import type { Result } from '#core/base/result.ts';
import { textHash } from '#core/base/textHash.ts';
import { appendLine, headLine, writeLog } from '#core/exercise/log/logFile.ts';
import { EMPTY_BOX } from '#core/measures/feedback.ts';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import type { KeptEntry, KeptExercise, LockedContents } from '#core/ports.ts';

/** A small exercise as it is kept, with two entries. */
export const smallExercise: KeptExercise = {
  id: 'ab-12', title: 'Small', clockStart: null, createdWall: 1, setup: { rate: 0, talkRate: 1, slotMinutes: 60, slowAtDeadline: true, roster: [{ role: 'triage', person: 'Amara Osei', absent: false }] },
  header: { 'hotwash-log': 1, scenario: 'small', version: '1.0.0', sha256: textHash('a scenario'), seed: 1, roster: [], started: '2026-03-06T10:00:00.000Z' },
};
let { hash } = headLine(smallExercise.header);
const entries = [1, 2].map((seq): KeptEntry => {
  const entry = { seq, at: seq * 10, wall: seq, actor: 'facilitator', act: { do: 'note', text: `n${seq}` } } as const;
  return { entry, hash: (hash = appendLine(hash, entry).hash) };
});
export const smallContents: LockedContents = {
  entries, clock: { now: 41, state: 'ended', wall: 9, stopped: false, rate: 4 }, book: withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', owner: 'Amara Osei' }), feedback: EMPTY_BOX,
};
export const logText = (kept: readonly KeptEntry[]): string => writeLog(smallExercise.header, kept.map(({ entry }) => entry));

/** The archive of that exercise and of the text of its scenario. */
export function smallArchive(): Uint8Array {
  const writer = new ArchiveWriter('0.1.0');
  writeExercise(writer, smallExercise, smallContents, logText);
  writer.add(`scenarios/${textHash('a scenario')}.mdx`, 'a scenario');
  return writer.finish();
}

/** The files of a ZIP as texts to be changed, by name. */
export const filesOf = (zip: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(zip)));

/** Files of an archive with a list that fits them: what a forger would write. */
export function listed(files: ReadonlyMap<string, string>, change: object = {}): ReadonlyMap<string, Uint8Array> {
  const rows = [...files].map(([name, text]) => ({ name, bytes: strToU8(text).length, sha256: textHash(text) }));
  return new Map([['manifest.json', strToU8(JSON.stringify({ 'hotwash-archive': 1, app: '0.1.0', files: rows, ...change }))], ...[...files].map(([name, text]) => [name, strToU8(text)] as const)]);
}

/** Opens bytes as the page does. `step`: bytes at a time. */
export function opened(bytes: Uint8Array, step = 65_536): Result<OpenedArchive, ArchiveProblem> {
  const unpacker = new Unpacker();
  for (let at = 0; at <= bytes.length; at += step) {
    const problem = unpacker.push(bytes.subarray(at, at + step), at + step > bytes.length);
    if (problem !== null) return { ok: false, error: problem };
  }
  return openArchive(unpacker.contents());
}
