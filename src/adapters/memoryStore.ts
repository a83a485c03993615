import { Fault } from '#core/base/fault.ts';
import type { ExerciseStore, KeptClock, KeptEntry, KeptExercise, KeptScenario } from '#core/ports.ts';

interface Shelf {
  readonly exercise: KeptExercise;
  clock: KeptClock | null;
  readonly entries: KeptEntry[];
}

/** Keeps exercises as long as the page lives: for tests, and where the browser keeps nothing. */
export function memoryStore(): ExerciseStore {
  const shelves = new Map<string, Shelf>();
  const scenarios = new Map<string, KeptScenario>();
  const shelfOf = (id: string): Shelf => {
    const shelf = shelves.get(id);
    if (!shelf) throw new Fault('storage-blocked', `No exercise ${id} is kept.`);
    return shelf;
  };
  return {
    async create(exercise) {
      shelves.set(exercise.id, { exercise, clock: null, entries: [] });
    },
    async list() {
      return [...shelves.values()]
        .map(({ exercise, clock, entries }) => ({ exercise, clock, entries: entries.length }))
        .sort((a, b) => b.exercise.createdWall - a.exercise.createdWall);
    },
    async open(id) {
      const shelf = shelves.get(id);
      return shelf ? { exercise: shelf.exercise, clock: shelf.clock, entries: [...shelf.entries] } : null;
    },
    async append(id, entries) {
      const shelf = shelfOf(id);
      const last = shelf.entries.at(-1)?.entry.seq ?? 0;
      if (entries.some(({ entry }, i) => entry.seq !== last + i + 1)) throw new Fault('storage-blocked', `Entries must follow number ${last}.`);
      shelf.entries.push(...entries);
    },
    async saveClock(id, clock) {
      shelfOf(id).clock = clock;
    },
    async delete(id) {
      shelves.delete(id);
    },
    async keepScenario(kept) {
      scenarios.set(kept.sha256, kept);
    },
    async scenarios() {
      return [...scenarios.values()];
    },
  };
}
