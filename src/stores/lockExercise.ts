import { Fault } from '#core/base/fault.ts';
import type { Lock, LockedContents, LockStore, PassphraseBox } from '#core/ports.ts';
import type { Trouble } from './sessionTypes.ts';
import { trouble } from './trouble.ts';

export interface LockPorts {
  readonly store: LockStore;
  readonly lock: Lock;
  readonly box: () => Promise<PassphraseBox>;
}
/** What is sealed: a version, so that a later one can be told. */
interface Sealed extends LockedContents {
  readonly v: 1;
}

/** Seals an exercise that has ended; `null`: done, else why nothing was changed. Rejects where the storage or the box fails. */
export async function lockExercise({ store, lock, box }: LockPorts, id: string, passphrase: string): Promise<Trouble | null> {
  const held = await lock.take(id);
  if (!held) return trouble('other-tab');
  try {
    const seen = await store.contents(id);
    if (seen?.clock?.state !== 'ended') return trouble('not-found');
    const sealed: Sealed = { v: 1, ...seen };
    await store.lock(id, seen, await (await box()).seal(JSON.stringify(sealed), passphrase));
    return null;
  } catch (error) {
    // Written in another tab meanwhile.
    if (error instanceof Fault && error.code === 'changed') return trouble('other-tab');
    throw error;
  } finally {
    held.release();
  }
}

/** Brings it back; `wrong`: another passphrase, or the sealed text was changed. Rejects as `lockExercise` does. */
export async function unlockExercise({ store, box }: LockPorts, id: string, passphrase: string): Promise<'unlocked' | 'wrong' | Trouble> {
  const sealed = await store.sealed(id);
  if (!sealed) return trouble('not-found');
  const text = await (await box()).open(sealed, passphrase);
  if (text === null) return 'wrong';
  const { v, entries, clock, book } = JSON.parse(text) as Sealed;
  if (Number(v) !== 1) throw new Fault('newer', 'It was locked by a later version.');
  await store.unlock(id, { entries, clock, book });
  return 'unlocked';
}
