import { readCsv } from '#adapters/readCsv.ts';
import { textHash } from '#core/base/textHash.ts';
import { appendLine, headLine } from '#core/exercise/log/logFile.ts';
import type { Entry } from '#core/exercise/command.ts';
import type { FeedbackBox } from '#core/measures/feedback.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import type { ProgrammeStore } from '#core/programmePort.ts';
import type { ExerciseStore, FeedbackStore, GapStore, KeptEntry, KeptExercise, LockStore } from '#core/ports.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { createArchive } from '#stores/programme/archive/createArchive.ts';
import { createProgramme } from '#stores/programme/createProgramme.ts';
import { createShelf } from '#stores/shelf.ts';
import { readerInThread } from './readerInThread.ts';

type Kept = ExerciseStore & GapStore & FeedbackStore & LockStore;

/** A machine with the app on it: what is kept there, its programme and its archives. `calls`: what came in while the room was open. No scenario is shipped with it. */
export function archiveMachine(store: Kept, kept: ProgrammeStore) {
  const saved: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const calls: string[] = [];
  const shelf = createShelf({ cards: () => [], open: async () => null, text: async () => null }, store);
  const files = { text: async () => '', download: (name: string, content: string | Uint8Array) => void (typeof content !== 'string' && saved.push({ name, bytes: content })) };
  const programme = createProgramme({ store, programme: kept, shelf, files, clock: { now: () => 0 }, rows: readCsv });
  const archive = createArchive({ store, programme: kept, shelf, reader: readerInThread, rows: readCsv, files, today: () => '2026-03-06', app: '0.1.0', onTaken: () => void calls.push('taken') });
  return { store, kept, shelf, programme, archive, saved, calls };
}
export type ArchiveMachine = ReturnType<typeof archiveMachine>;

interface ToKeep {
  readonly id: string;
  readonly text: string;
  readonly scenario: Scenario;
  readonly entries: readonly Entry[];
  readonly createdWall: number;
  readonly book: GapBook;
  readonly feedback: FeedbackBox;
}
/** Keeps a finished exercise as a session leaves it, with the scenario it was played on. */
export async function keepFinished({ store, kept }: ArchiveMachine, { id, text, scenario, entries, createdWall, book, feedback }: ToKeep): Promise<void> {
  const header = { 'hotwash-log': 1, scenario: scenario.id, version: scenario.version, sha256: textHash(text), seed: 7, roster: [], started: new Date(createdWall).toISOString() } as const;
  const exercise: KeptExercise = { id, header, title: scenario.title, clockStart: scenario.clockStart, createdWall, setup: { rate: 0, talkRate: 1, slotMinutes: 90, slowAtDeadline: true, roster: [] } };
  let { hash } = headLine(header);
  const chained = entries.map((entry): KeptEntry => ({ entry, hash: (hash = appendLine(hash, entry).hash) }));
  await kept.restore(exercise, { entries: chained, clock: { now: entries.at(-1)?.at ?? 0, state: 'ended', wall: createdWall + 1000, stopped: false, rate: 0 }, book, feedback });
  await store.keepScenario({ scenario, sha256: textHash(text), text });
}

/** The file that was saved last, as somebody would choose it. */
export function savedFile({ saved }: ArchiveMachine): File {
  const last = saved.at(-1);
  if (!last) throw new Error('nothing was saved');
  return new File([new Uint8Array(last.bytes)], last.name, { type: 'application/zip' });
}
