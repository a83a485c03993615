import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexedDbStore } from '#adapters/indexedDbStore.ts';
import { memoryStore } from '#adapters/memoryStore.ts';
import { exerciseStoreContract } from './exerciseStore.contract.ts';

exerciseStoreContract('memory', async () => {
  const store = memoryStore();
  return { store, again: () => store };
});
exerciseStoreContract('IndexedDB', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return { store: indexedDbStore(), again: () => indexedDbStore() };
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
