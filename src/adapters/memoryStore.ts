import { Fault } from '#core/base/fault.ts';
import { EMPTY_BOOK, type GapBook } from '#core/measures/gapBook.ts';
import { readGapBook } from '#core/measures/readGapBook.ts';
import type { ExerciseStore, GapStore, KeptClock, KeptEntry, KeptExercise, KeptScenario } from '#core/ports.ts';

interface Kept {
  readonly exercise: KeptExercise;
  clock: KeptClock | null;
  readonly entries: KeptEntry[];
  book: GapBook;
}

/** All or nothing. */
function appendTo(kept: Kept, entries: readonly KeptEntry[]): void {
  const seqs = new Set(kept.entries.map((e) => e.entry.seq));
  for (const { entry } of entries) {
    if (seqs.has(entry.seq)) throw new Fault('exists', `Entry ${entry.seq} is kept already.`);
    seqs.add(entry.seq);
  }
  kept.entries.push(...entries);
}

function gapBooksOf(all: ReadonlyMap<string, Kept>): GapStore {
  return {
    gapBook: async (id) => readGapBook(all.get(id)?.book),
    async saveGapBook(id, book) {
      const kept = all.get(id);
      if (kept) kept.book = book;
    },
  };
}

/** Keeps exercises as long as the page lives: for tests, and where there is no IndexedDB at all. */
export function memoryStore(): ExerciseStore & GapStore {
  const all = new Map<string, Kept>();
  const scenarios = new Map<string, KeptScenario>();
  const known = (id: string): Kept => {
    const kept = all.get(id);
    if (!kept) throw new Fault('no-exercise', `There is no exercise ${id} in the store.`);
    return kept;
  };
  return {
    async create(exercise) {
      if (all.has(exercise.id)) throw new Fault('exists', `There is an exercise ${exercise.id} already.`);
      all.set(exercise.id, { exercise, clock: null, entries: [], book: EMPTY_BOOK });
    },
    async list() {
      const rows = [...all.values()].map(({ exercise, clock, entries }) => ({ exercise, clock, entries: entries.length }));
      return rows.sort((a, b) => b.exercise.createdWall - a.exercise.createdWall);
    },
    async open(id) {
      const kept = all.get(id);
      if (!kept) return null;
      const { exercise, clock, entries } = kept;
      return { exercise, clock, entries: [...entries].sort((a, b) => a.entry.seq - b.entry.seq) };
    },
    async append(id, entries) {
      appendTo(known(id), entries);
    },
    async saveClock(id, clock) {
      known(id).clock = clock;
    },
    async delete(id) {
      all.delete(id);
    },
    async keepScenario(scenario) {
      scenarios.delete(scenario.sha256);
      scenarios.set(scenario.sha256, scenario);
    },
    scenarios: async () => [...scenarios.values()],
    ...gapBooksOf(all),
  };
}
