import { useEffect, useState } from 'react';
import { EMPTY_BOOK, type GapBook } from '#core/measures/gapBook.ts';
import type { EarlierAction } from '#core/measures/earlierActions.ts';
import type { GapBooks } from '#stores/gapBooks.ts';

export interface KeptBook {
  readonly book: GapBook;
  /** Keeps the changed book as it is typed; `null` where it can only be read, or has not come yet. */
  readonly change: ((next: GapBook) => void) | null;
  /** Epoch ms of the last time it was kept, `null` before, `false` if the browser did not keep it. */
  readonly saved: number | null | false;
  /** What earlier exercises set out to mend and nothing has tested since; `null`: not known here, `undefined`: has not come yet. */
  readonly earlier: readonly EarlierAction[] | null | undefined;
}

/** What was decided about the gaps of one exercise. `books` `null`: nothing can be decided here. */
export function useGapBook(exercise: string, books: GapBooks | null): KeptBook {
  const [book, setBook] = useState<GapBook | null>(null);
  const [earlier, setEarlier] = useState<KeptBook['earlier']>(books === null ? null : undefined);
  const [saved, setSaved] = useState<KeptBook['saved']>(null);
  useEffect(() => {
    let left = false;
    void books?.load(exercise).then((kept) => !left && setBook(kept));
    void books?.waiting({ exercise }).then((found) => !left && setEarlier(found));
    return () => {
      left = true;
    };
  }, [books, exercise]);
  const change = (next: GapBook): void => {
    setBook(next);
    void books?.save?.(exercise, next).then((kept) => setSaved(kept && Date.now()));
  };
  return { book: book ?? EMPTY_BOOK, change: books?.save == null || book === null ? null : change, saved, earlier };
}
