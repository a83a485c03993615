import { fail, ok, type Result } from '#core/base/result.ts';
import { openRun, type Run } from '#core/exercise/run.ts';
import type { ExerciseStore, KeptClock, KeptEntry, KeptExercise } from '#core/ports.ts';
import type { Trouble } from '../sessionTypes.ts';
import type { Shelf } from '../shelf.ts';
import { storeTrouble, trouble } from '../trouble.ts';
import { soundUpTo } from './keptLog.ts';

/** A kept exercise, folded up to its last saved second. */
export interface ReadKept {
  readonly kept: KeptExercise;
  readonly clock: KeptClock | null;
  readonly entries: readonly KeptEntry[];
  readonly run: Run;
  /** The chain is broken: it can be read, not gone on with. */
  readonly broken: boolean;
}

/** Reads an exercise and plays it up to where it stood. Refused: unknown, locked, of another text of its scenario, storage blocked. */
export async function readKept(id: string, store: Pick<ExerciseStore, 'open'>, shelf: Pick<Shelf, 'exact'>): Promise<Result<ReadKept, Trouble>> {
  let found: Awaited<ReturnType<ExerciseStore['open']>>;
  try {
    found = await store.open(id);
  } catch (error) {
    return fail(storeTrouble(error));
  }
  if (!found) return fail(trouble('not-found'));
  if (found.locked) return fail(trouble('locked'));
  const { exercise: kept, clock, entries } = found;
  const { header } = kept;
  const played = await shelf.exact(header.scenario, header.sha256);
  if (played === null || played === 'other') return fail(trouble(played === null ? 'not-found' : 'other-version'));
  const run = openRun(played.scenario, { roster: header.roster });
  run.load(entries.map((e) => e.entry));
  if (clock) run.advanceTo(clock.now);
  if (clock?.state === 'ended') run.finish();
  return ok({ kept, clock, entries, run, broken: soundUpTo(header, entries) < entries.length });
}
