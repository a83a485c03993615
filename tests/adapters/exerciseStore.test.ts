import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexedDbStore } from '#adapters/indexedDbStore.ts';
import { memoryStore } from '#adapters/memoryStore.ts';
import { openDB } from 'idb';
import { feedbackStoreContract } from './feedbackStore.contract.ts';
import { exerciseStoreContract } from './exerciseStore.contract.ts';
import { gapStoreContract } from './gapStore.contract.ts';
import { lockStoreContract } from './lockStore.contract.ts';

exerciseStoreContract('memory', async () => {
  const store = memoryStore();
  return { store, again: () => store };
});
exerciseStoreContract('IndexedDB', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return { store: indexedDbStore(), again: () => indexedDbStore() };
});

gapStoreContract('memory', async () => {
  const store = memoryStore();
  return { store, again: () => store };
});
gapStoreContract('IndexedDB', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return { store: indexedDbStore(), again: () => indexedDbStore() };
});

feedbackStoreContract('memory', async () => {
  const store = memoryStore();
  return { store, again: () => store };
});
feedbackStoreContract('IndexedDB', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return { store: indexedDbStore(), again: () => indexedDbStore() };
});

lockStoreContract('memory', async () => {
  const store = memoryStore();
  return { store, again: () => store };
});
lockStoreContract('IndexedDB', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return { store: indexedDbStore(), again: () => indexedDbStore() };
});

describe('IndexedDB of an earlier version', () => {
  it.each([1, 2, 3])('is taken on with what it keeps (%i)', async (version) => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const old = await openDB('hotwash', version, {
      upgrade(db) {
        for (const [name, keyPath] of [['exercises', 'id'], ['entries', ['exercise', 'seq']], ['clocks', 'exercise'], ['scenarios', 'sha256']] as const) {
          db.createObjectStore(name, { keyPath: typeof keyPath === 'string' ? keyPath : [...keyPath] });
        }
        if (version > 1) db.createObjectStore('gapBooks', { keyPath: 'exercise' });
        if (version > 2) db.createObjectStore('locked', { keyPath: 'exercise' });
      },
    });
    await old.put('exercises', { id: 'x', createdWall: 1 });
    old.close();
    const store = indexedDbStore();
    expect((await store.list()).map((row) => [row.exercise.id, row.locked])).toEqual([['x', false]]);
    expect((await store.gapBook('x')).own).toEqual([]);
    expect(await store.feedback('x')).toEqual({ answers: [], by: [] });
  });
});

describe('IndexedDB that the browser refuses', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is told as blocked, and is tried again at the next call', async () => {
    const factory = new IDBFactory();
    const open = vi.spyOn(factory, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.stubGlobal('indexedDB', factory);
    const store = indexedDbStore();
    await expect(store.list()).rejects.toMatchObject({ code: 'storage-blocked' });
    expect(await store.list()).toEqual([]);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('is told as full when there is no room', async () => {
    const factory = new IDBFactory();
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    vi.stubGlobal('indexedDB', factory);
    await expect(indexedDbStore().list()).rejects.toMatchObject({ code: 'storage-full' });
  });
});
