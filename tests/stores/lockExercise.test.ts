import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '#adapters/memoryStore.ts';
import { passphraseBox } from '#adapters/seal/passphraseBox.ts';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import type { Lock, PassphraseBox } from '#core/ports.ts';
import { aBrowser, aSetup } from '#kit/browser.ts';
import { sessionScenario as SCENARIO } from '#kit/sessionScenario.ts';
import { createLibrary } from '#stores/createLibrary.ts';

const PASSPHRASE = 'correct horse battery';
const crypto = webcrypto as Crypto;
const realBox = async (): Promise<PassphraseBox> => passphraseBox(crypto, async () => webCryptoSealer(crypto));
const free: Lock = { take: async () => ({ release: () => undefined }) };

async function anEnded(change: { readonly lock?: Lock; readonly box?: () => Promise<PassphraseBox>; readonly end?: boolean } = {}) {
  const store = memoryStore();
  const browser = aBrowser([{ scenario: SCENARIO, sha256: 'a'.repeat(64) }], store);
  const tab = browser.tab();
  const library = createLibrary({
    store, shelf: tab.shelf, clock: browser.clock, leave: tab.leave, forgetTable: async () => undefined, openLog: () => null, lock: change.lock ?? free, box: change.box ?? realBox,
    reader: { read: async () => ({ scenario: null, diagnostics: [] }) }, files: { download: () => undefined, text: async () => '' },
  });
  const begun = await tab.exercises.begin('small', aSetup(SCENARIO), [{ act: { do: 'start' } }]);
  const id = begun.ok ? begun.value : '';
  tab.session.getState().submit({ do: 'note', text: 'SECRET said in the room' }, { actor: 'ceo' });
  if (change.end !== false) tab.session.getState().submit({ do: 'end', because: 'enough' });
  await tab.session.getState().saved();
  await tab.leave();
  const book = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', owner: 'Ines' });
  await store.saveGapBook(id, book);
  await library.getState().refresh();
  return { store, library, tab, id, book, before: await store.open(id) };
}

describe('locking an exercise', () => {
  it('leaves nothing of what was said, says so in the list, and refuses to open it', async () => {
    const { store, library, tab, id } = await anEnded();
    expect(await library.getState().lockExercise(id, PASSPHRASE)).toBe(true);
    expect(library.getState()).toMatchObject({ trouble: null, exercises: [{ id, state: 'ended', locked: true, entries: 0, now: 0 }] });
    expect(JSON.stringify([await store.list(), await store.open(id), await store.gapBook(id), await store.sealed(id)])).not.toMatch(/SECRET|Ines|c2VjcmV0/i);
    expect(await library.getState().exportLog(id)).toBeNull();
    await tab.exercises.open(id);
    expect(tab.session.getState()).toMatchObject({ status: 'failed', failure: { code: 'locked' } });
    expect(tab.session.getState().failure?.message).toContain('locked with a passphrase');
  });

  it('brings everything back with the passphrase, however its letters were typed; a wrong one changes nothing', async () => {
    const { store, library, tab, id, book, before } = await anEnded();
    await library.getState().lockExercise(id, PASSPHRASE);
    const sealed = await store.sealed(id);
    expect(await library.getState().unlockExercise(id, 'correct horse batterx')).toBe('wrong');
    expect(await store.sealed(id)).toEqual(sealed);
    expect(await library.getState().unlockExercise(id, `  ${PASSPHRASE} `)).toBe('unlocked');
    expect(await store.open(id)).toEqual(before);
    expect(await store.gapBook(id)).toEqual(book);
    expect(library.getState().exercises).toMatchObject([{ id, state: 'ended', locked: false }]);
    await tab.exercises.open(id);
    expect(tab.session.getState().status).toBe('ready');
    expect(tab.exercises.record()?.brokenAfter).toBeNull();
  });

  it('locks nothing that has not ended, is open in another tab, or was written meanwhile', async () => {
    const going = await anEnded({ end: false });
    expect(await going.library.getState().lockExercise(going.id, PASSPHRASE)).toBe(false);
    expect(await going.store.open(going.id)).toEqual(going.before);
    const elsewhere = await anEnded({ lock: { take: async () => null } });
    expect(await elsewhere.library.getState().lockExercise(elsewhere.id, PASSPHRASE)).toBe(false);
    expect(elsewhere.library.getState().trouble?.code).toBe('other-tab');
    const late: Awaited<ReturnType<typeof anEnded>> = await anEnded({
      box: async () => ({ ...(await realBox()), seal: async (text, passphrase) => {
        await late.store.saveGapBook(late.id, EMPTY_BOOK);
        return (await realBox()).seal(text, passphrase);
      } }),
    });
    expect(await late.library.getState().lockExercise(late.id, PASSPHRASE)).toBe(false);
    expect(late.library.getState().trouble?.code).toBe('other-tab');
    expect(await late.store.open(late.id)).toEqual(late.before);
  });

  it('changes nothing where the passphrase is too short or the browser fails', async () => {
    const { store, library, id, before } = await anEnded();
    expect(await library.getState().lockExercise(id, 'short')).toBe(false);
    expect(await store.open(id)).toEqual(before);
    expect(await library.getState().unlockExercise(id, PASSPHRASE)).toBe('failed');
    expect(await library.getState().unlockExercise('none', PASSPHRASE)).toBe('failed');
  });

  it('deletes it while it is locked', async () => {
    const { store, library, id } = await anEnded();
    await library.getState().lockExercise(id, PASSPHRASE);
    await library.getState().deleteExercise(id);
    expect(library.getState().exercises).toEqual([]);
    expect(await store.sealed(id)).toBeNull();
  });
});
