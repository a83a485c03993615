import { Fault } from '#core/base/fault.ts';
import type { ExerciseStore, FeedbackStore, GapStore, LockStore } from '#core/ports.ts';
import type { KeptFacts, KeptRealIncidents, ProgrammeStore } from '#core/programmePort.ts';

/** What the programme reads and keeps, as long as the page lives: over a store of exercises that does the same. */
export function memoryProgramme(store: ExerciseStore & GapStore & FeedbackStore & LockStore): ProgrammeStore {
  const measured = new Map<string, KeptFacts>();
  let real: KeptRealIncidents | null = null;
  /** What is known of an exercise still holds: it has as many entries, and is not locked. */
  const holds = async (id: string, { entries }: KeptFacts): Promise<boolean> => {
    const kept = await store.open(id);
    return kept !== null && !kept.locked && kept.entries.length === entries;
  };
  return {
    headers: async () => (await store.list()).map(({ exercise, clock, locked }) => ({ exercise, clock, locked })),
    async facts() {
      for (const [id, facts] of measured) if (!(await holds(id, facts))) measured.delete(id);
      return new Map(measured);
    },
    async saveFacts(id, facts) {
      if (await holds(id, facts)) measured.set(id, facts);
    },
    async restore(exercise, kept) {
      await store.create(exercise);
      const seen = await store.contents(exercise.id);
      if (!seen) throw new Fault('storage-blocked', 'What was just kept is gone.');
      await store.lock(exercise.id, seen, 'sealed' in kept ? kept : NOTHING);
      if (!('sealed' in kept)) await store.unlock(exercise.id, kept);
    },
    realIncidents: async () => real,
    keepRealIncidents: async (file) => void (real = file),
  };
}

/** Stands in while the contents are put in its place. */
const NOTHING = { v: 1, kdf: 'PBKDF2-SHA-256', iterations: 1, salt: '', nonce: '', sealed: '' } as const;
