import { Fault } from '#core/base/fault.ts';
import { EMPTY_BOX, withFeedback, type FeedbackBox } from '#core/measures/feedback.ts';
import { EMPTY_BOOK, type GapBook } from '#core/measures/gapBook.ts';
import { readGapBook } from '#core/measures/readGapBook.ts';
import type { ExerciseStore, FeedbackStore, GapStore, KeptClock, KeptEntry, KeptExercise, KeptScenario, LockedContents, LockStore, SealedText } from '#core/ports.ts';

interface Kept {
  readonly exercise: KeptExercise;
  clock: KeptClock | null;
  readonly entries: KeptEntry[];
  book: GapBook;
  feedback: FeedbackBox;
  locked: SealedText | null;
}

/** All or nothing. */
function appendTo(kept: Kept, entries: readonly KeptEntry[]): void {
  if (kept.locked) throw new Fault('locked', 'The exercise is locked.');
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
      if (kept && !kept.locked) kept.book = book;
    },
  };
}

function feedbackOf(all: ReadonlyMap<string, Kept>): FeedbackStore {
  return {
    feedback: async (id) => all.get(id)?.feedback ?? EMPTY_BOX,
    async addFeedback(id, by, answer) {
      const kept = all.get(id);
      if (kept && !kept.locked) kept.feedback = withFeedback(kept.feedback, by, answer);
    },
  };
}

const contentsOf = ({ entries, clock, book, feedback }: Kept): LockedContents => ({ entries: inOrder(entries), clock, book, feedback });
const inOrder = (entries: readonly KeptEntry[]): KeptEntry[] => entries.toSorted((a, b) => a.entry.seq - b.entry.seq);

function locksOf(all: ReadonlyMap<string, Kept>): LockStore {
  const unlocked = (id: string): Kept | null => {
    const kept = all.get(id);
    return kept && !kept.locked ? kept : null;
  };
  return {
    async contents(id) {
      const kept = unlocked(id);
      return kept && contentsOf(kept);
    },
    async lock(id, seen, sealed) {
      const kept = unlocked(id);
      if (!kept || JSON.stringify(contentsOf(kept)) !== JSON.stringify(seen)) throw new Fault('changed', `Exercise ${id} has changed.`);
      Object.assign(kept, { locked: sealed, clock: null, book: EMPTY_BOOK, feedback: EMPTY_BOX });
      kept.entries.length = 0;
    },
    sealed: async (id) => all.get(id)?.locked ?? null,
    async unlock(id, { entries, clock, book, feedback }) {
      const kept = all.get(id);
      if (!kept?.locked) throw new Fault('not-locked', `Exercise ${id} is not locked.`);
      Object.assign(kept, { locked: null, clock, book, feedback });
      kept.entries.push(...entries);
    },
  };
}

/** Keeps exercises as long as the page lives: for tests, and where there is no IndexedDB at all. */
export function memoryStore(): ExerciseStore & GapStore & FeedbackStore & LockStore {
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
      all.set(exercise.id, { exercise, clock: null, entries: [], book: EMPTY_BOOK, feedback: EMPTY_BOX, locked: null });
    },
    async list() {
      const rows = [...all.values()].map(({ exercise, clock, entries, locked }) => ({ exercise, clock, entries: entries.length, locked: locked !== null }));
      return rows.sort((a, b) => b.exercise.createdWall - a.exercise.createdWall);
    },
    async open(id) {
      const kept = all.get(id);
      if (!kept) return null;
      const { exercise, clock, entries, locked } = kept;
      return { exercise, clock, entries: inOrder(entries), locked: locked !== null };
    },
    append: async (id, entries) => appendTo(known(id), entries),
    async saveClock(id, clock) {
      const kept = known(id);
      if (!kept.locked) kept.clock = clock;
    },
    delete: async (id) => void all.delete(id),
    async keepScenario(scenario) {
      scenarios.delete(scenario.sha256);
      scenarios.set(scenario.sha256, scenario);
    },
    scenarios: async () => [...scenarios.values()],
    ...gapBooksOf(all),
    ...feedbackOf(all),
    ...locksOf(all),
  };
}
