import type { EarlierAction } from '#core/measures/earlierActions.ts';
import { EMPTY_BOOK, type GapBook } from '#core/measures/gapBook.ts';
import type { GapStore } from '#core/ports.ts';
import type { ActionsOf } from './programme/keptActions.ts';

/** The gap books of the exercises on this machine. Nothing here rejects: play and reading go on where the browser keeps nothing. */
export interface GapBooks {
  /** An empty book if there is none or the storage is blocked. */
  load(exercise: string): Promise<GapBook>;
  /** False: the browser did not keep it. `null`: they can only be read. */
  readonly save: ((exercise: string, book: GapBook) => Promise<boolean>) | null;
  /** The corrective actions of earlier exercises of the same scenario that wait for their retest; `null`: they are not known here, or cannot be read. */
  waiting(of: ActionsOf): Promise<readonly EarlierAction[] | null>;
}

/** `waiting` may take its time, and reject. */
export function createGapBooks(store: GapStore, waiting: (of: ActionsOf) => Promise<readonly EarlierAction[]>): GapBooks & { readonly save: NonNullable<GapBooks['save']> } {
  return {
    load: (exercise) => store.gapBook(exercise).catch(() => EMPTY_BOOK),
    save: (exercise, book) => store.saveGapBook(exercise, book).then(() => true, () => false),
    waiting: (of) => waiting(of).catch(() => null),
  };
}
