import { gapHistory, type RunOfGaps } from './gapHistory.ts';
import { noteOf } from './gapBook.ts';
import type { RetestMark } from './retest.ts';

/** A corrective action of an earlier exercise of the same scenario that waits for its retest. */
export interface EarlierAction {
  readonly mark: RetestMark;
  /** What people called it; empty: as its kind is called. */
  readonly title: string;
  /** A name, or empty. */
  readonly owner: string;
  /** How a stranger could check that it is mended, in the team's words; may be empty. */
  readonly doneWhen: string;
  /** Epoch ms at which the exercise was created after which it was agreed. */
  readonly createdWall: number;
  /** Names of those who played that exercise: they may stand in its words. */
  readonly people: readonly string[];
}
/** A run with what people may have to know of it. */
export interface EarlierRun extends RunOfGaps {
  readonly createdWall: number;
  readonly people: readonly string[];
}

/** What waits for its retest after some runs of one scenario, the oldest first: agreed after the last of them, or earlier and tested by none since. */
export function earlierActions(runs: readonly EarlierRun[]): readonly EarlierAction[] {
  return (gapHistory(runs).at(-1)?.open ?? []).flatMap(({ mark }) => {
    const run = runs.find(({ id }) => id === mark?.of);
    return mark === null || run === undefined ? [] : [{ mark, ...wordsOf(run, mark.key), createdWall: run.createdWall, people: run.people }];
  });
}

function wordsOf({ id, book }: EarlierRun, key: string): Pick<EarlierAction, 'title' | 'owner' | 'doneWhen'> {
  const inBook = key.startsWith(`${id} own `) ? key.slice(id.length + 1) : key;
  const { title, owner, doneWhen } = noteOf(book, inBook);
  return { title: title.trim() === '' ? (book.own.find((own) => own.key === inBook)?.title ?? '') : title.trim(), owner: owner.trim(), doneWhen: doneWhen.trim() };
}
