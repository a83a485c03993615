import { EMPTY_BOOK, type GapBook } from '#core/measures/gapBook.ts';
import type { RetestMark } from '#core/measures/retest.ts';
import type { GapStore } from '#core/ports.ts';

/** What an earlier exercise of the same scenario set out to mend, and nothing has tested since. */
export interface EarlierAction {
  readonly mark: RetestMark;
  /** What people called it; empty: as its kind is called. */
  readonly title: string;
  /** Epoch ms at which that exercise was created. */
  readonly createdWall: number;
}
/** The gap books of the exercises on this machine. Nothing here rejects: play and reading go on where the browser keeps nothing. */
export interface GapBooks {
  /** An empty book if there is none or the storage is blocked. */
  load(exercise: string): Promise<GapBook>;
  /** False: the browser did not keep it. `null`: they can only be read. */
  readonly save: ((exercise: string, book: GapBook) => Promise<boolean>) | null;
  /** The corrective actions of earlier exercises of the same scenario that wait for their retest. */
  before(exercise: string): Promise<readonly EarlierAction[]>;
}

/** `earlier` may take its time, and reject. */
export function createGapBooks(store: GapStore, earlier: (exercise: string) => Promise<readonly EarlierAction[]>): GapBooks & { readonly save: NonNullable<GapBooks['save']> } {
  return {
    load: (exercise) => store.gapBook(exercise).catch(() => EMPTY_BOOK),
    save: (exercise, book) => store.saveGapBook(exercise, book).then(() => true, () => false),
    before: (exercise) => earlier(exercise).catch(() => []),
  };
}
