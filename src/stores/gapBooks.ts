import { retestKeys, EMPTY_BOOK, type GapBook } from '#core/measures/gapBook.ts';
import type { ExerciseStore, GapStore } from '#core/ports.ts';

/** What an earlier exercise of the same scenario set out to mend. */
export interface EarlierActions {
  /** Epoch ms at which that exercise was created. */
  readonly createdWall: number;
  /** Keys of its corrective actions. */
  readonly keys: readonly string[];
}
/** The gap books of the exercises on this machine. Nothing here rejects: play and reading go on where the browser keeps nothing. */
export interface GapBooks {
  /** An empty book if there is none or the storage is blocked. */
  load(exercise: string): Promise<GapBook>;
  /** False: the browser did not keep it. `null`: they can only be read. */
  readonly save: ((exercise: string, book: GapBook) => Promise<boolean>) | null;
  /** The corrective actions of the newest earlier exercise of the same scenario that has any; `null` if none has. */
  before(exercise: string): Promise<EarlierActions | null>;
}

export function createGapBooks(store: Pick<ExerciseStore, 'list'> & GapStore): GapBooks & { readonly save: NonNullable<GapBooks['save']> } {
  async function before(exercise: string): Promise<EarlierActions | null> {
    const all = await store.list();
    const mine = all.find((row) => row.exercise.id === exercise)?.exercise;
    if (mine === undefined) return null;
    const earlier = all.filter((row) => row.exercise.header.scenario === mine.header.scenario && row.exercise.createdWall < mine.createdWall);
    for (const { exercise: other } of earlier) {
      const keys = retestKeys(await store.gapBook(other.id));
      if (keys.length > 0) return { createdWall: other.createdWall, keys };
    }
    return null;
  }
  return {
    load: (exercise) => store.gapBook(exercise).catch(() => EMPTY_BOOK),
    save: (exercise, book) => store.saveGapBook(exercise, book).then(() => true, () => false),
    before: (exercise) => before(exercise).catch(() => null),
  };
}
