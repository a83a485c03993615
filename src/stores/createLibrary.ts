import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '#core/base/diagnostic.ts';
import { NO_SPAN } from '#core/base/span.ts';
import type { Clock, ExerciseStore, Files, Lock, LockStore, PassphraseBox, ScenarioReader } from '#core/ports.ts';
import { app_trouble_file, app_trouble_no_reader } from '#messages/compiled/messages.js';
import { exerciseCard } from './exerciseCard.ts';
import type { CheckedFile, LibraryStore } from './libraryTypes.ts';
import type { Shelf } from './shelf.ts';
import { storeTrouble, trouble } from './trouble.ts';

export interface LibraryPorts {
  readonly store: ExerciseStore & LockStore;
  readonly shelf: Shelf;
  readonly reader: ScenarioReader;
  readonly files: Files;
  readonly clock: Clock;
  /** Log of an exercise that is open in this page, `null` if that one is not: it may hold more than is kept. */
  readonly openLog: (exercise: string) => string | null;
  /** Called before an exercise is deleted: whoever has it open lets go of it. */
  readonly leave: (exercise: string) => Promise<void>;
  /** Forgets the keys of an exercise's table, for good: whoever holds them could go on as its host. */
  readonly forgetTable: (exercise: string) => Promise<void>;
  /** Held while an exercise is locked: no other tab writes it meanwhile. */
  readonly lock: Lock;
  /** Comes when something is locked or unlocked. */
  readonly box: () => Promise<PassphraseBox>;
}

/** Comes when something is locked or unlocked. */
const locks = () => import('./lockExercise.ts');

/** Scenarios to choose from and exercises kept on this machine. */
export function createLibrary(ports: LibraryPorts): StoreApi<LibraryStore> {
  const { store, shelf, files } = ports;
  const library: StoreApi<LibraryStore> = createStore<LibraryStore>()((set) => ({
    status: 'loading', scenarios: [], exercises: [], checked: null, checking: false, trouble: null,
    refresh: () => refresh(library, ports),
    async openScenario(id) {
      const found = await shelf.find(id);
      set({ trouble: found ? null : trouble('not-found') });
      return found;
    },
    async openFile(file) {
      set({ checking: true });
      const checked = await check(file, ports);
      set({ checking: false, checked });
      if (checked.scenario !== null) await library.getState().refresh();
      return checked;
    },
    closeFile: () => set({ checked: null }),
    async exportLog(exercise) {
      const kept = await store.open(exercise).catch(() => null);
      if (!kept || kept.locked) return ports.openLog(exercise);
      const { keptLogText } = await import('./session/keptLog.ts');
      return ports.openLog(exercise) ?? keptLogText(kept.exercise.header, kept.entries);
    },
    async deleteExercise(exercise) {
      await ports.leave(exercise);
      await store.delete(exercise).catch((error: unknown) => set({ trouble: storeTrouble(error) }));
      // Keys that cannot be forgotten now go by their age, within a day; they keep nothing else from being deleted.
      await ports.forgetTable(exercise).catch(() => undefined);
      await library.getState().refresh();
    },
    lockExercise: async (...asked) => (await locks()).lockExercise(library, ports, ...asked),
    unlockExercise: async (...asked) => (await locks()).unlockExercise(library, ports, ...asked),
    download: (name, text) => files.download(name, text),
  }));
  return library;
}

async function refresh(library: StoreApi<LibraryStore>, { shelf, store }: LibraryPorts): Promise<void> {
  const scenarios = await shelf.cards();
  try {
    const kept = await store.list();
    library.setState({ status: 'ready', scenarios, exercises: kept.map(exerciseCard), trouble: null });
  } catch (error) {
    library.setState({ status: 'ready', scenarios, trouble: storeTrouble(error) });
  }
}

/** Reads and checks a file; what has no errors is kept. */
async function check(file: File, { files, reader, shelf }: LibraryPorts): Promise<CheckedFile> {
  const text = await files.text(file).catch(() => null);
  if (text === null) return { name: file.name, lines: [], diagnostics: [unreadable('not-text', app_trouble_file())], scenario: null };
  const lines = text.split(/\r\n|\r|\n/);
  const read = await reader.read(text).catch(() => ({ scenario: null, diagnostics: [unreadable('no-reader', app_trouble_no_reader())] }));
  const { scenario, diagnostics } = read;
  const sound = scenario !== null && diagnostics.every((d) => d.severity !== 'error');
  if (!sound) return { name: file.name, lines, diagnostics, scenario: null };
  const { textHash } = await import('#core/base/textHash.ts');
  const sha256 = textHash(text);
  const id = await shelf.keep({ scenario, sha256, text });
  return { name: file.name, lines, diagnostics, scenario: id };
}

const unreadable = (rule: string, message: string): Diagnostic => ({ rule, severity: 'error', message, span: NO_SPAN });
