import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { indexedDbProgramme } from '#adapters/indexedDbProgramme.ts';
import { indexedDbStore } from '#adapters/indexedDbStore.ts';
import { memoryProgramme } from '#adapters/memoryProgramme.ts';
import { memoryStore } from '#adapters/memoryStore.ts';
import { programmeStoreContract } from './programmeStore.contract.ts';

programmeStoreContract('memory', async () => {
  const store = memoryStore();
  const both = { store, programme: memoryProgramme(store) };
  return { ...both, again: () => both };
});
programmeStoreContract('IndexedDB', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const both = () => ({ store: indexedDbStore(), programme: indexedDbProgramme() });
  return { ...both(), again: both };
});
