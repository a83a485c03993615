import type { StoreApi } from 'zustand/vanilla';
import { Fault } from '#core/base/fault.ts';
import { readFeedback } from '#core/measures/readFeedback.ts';
import type { LockedContents } from '#core/ports.ts';
import type { LibraryPorts } from './createLibrary.ts';
import type { LibraryStore } from './libraryTypes.ts';
import type { Trouble } from './sessionTypes.ts';
import { storeTrouble, trouble } from './trouble.ts';

/** What is sealed: a version, so that a later one can be told. */
interface Sealed extends LockedContents {
  readonly v: 1;
}
type Library = StoreApi<LibraryStore>;

/** As `LibraryActions` has it. */
export async function lockExercise(library: Library, ports: LibraryPorts, id: string, passphrase: string): Promise<boolean> {
  await ports.leave(id);
  const problem = await lock(ports, id, passphrase).catch(troubleOf);
  await tell(library, problem);
  return problem === null;
}

/** As `LibraryActions` has it. */
export async function unlockExercise(library: Library, ports: LibraryPorts, id: string, passphrase: string): Promise<'unlocked' | 'wrong' | 'failed'> {
  const came = await unlock(ports, id, passphrase).catch(troubleOf);
  if (came === 'wrong') return came;
  await tell(library, came === 'unlocked' ? null : came);
  return came === 'unlocked' ? came : 'failed';
}

async function tell(library: Library, problem: Trouble | null): Promise<void> {
  await library.getState().refresh();
  if (problem) library.setState({ trouble: problem });
}

/** What has changed meanwhile was written in another tab. */
const troubleOf = (error: unknown): Trouble => (error instanceof Fault && error.code === 'changed' ? trouble('other-tab') : storeTrouble(error));

/** `null`: done, else why nothing was changed. */
async function lock(ports: LibraryPorts, id: string, passphrase: string): Promise<Trouble | null> {
  const held = await ports.lock.take(id);
  if (!held) return trouble('other-tab');
  try {
    const seen = await ports.store.contents(id);
    if (seen?.clock?.state !== 'ended') return trouble('not-found');
    const sealed: Sealed = { v: 1, ...seen };
    await ports.store.lock(id, seen, await (await ports.box()).seal(JSON.stringify(sealed), passphrase));
    return null;
  } finally {
    held.release();
  }
}

async function unlock({ store, box }: LibraryPorts, id: string, passphrase: string): Promise<'unlocked' | 'wrong' | Trouble> {
  const sealed = await store.sealed(id);
  if (!sealed) return trouble('not-found');
  const text = await (await box()).open(sealed, passphrase);
  if (text === null) return 'wrong';
  const { v, entries, clock, book, feedback } = JSON.parse(text) as Sealed;
  if (Number(v) !== 1) throw new Fault('newer', 'It was locked by a later version.');
  // What was locked before there was feedback has none.
  await store.unlock(id, { entries, clock, book, feedback: readFeedback(feedback) });
  return 'unlocked';
}
