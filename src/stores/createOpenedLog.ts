import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenedLogStore } from './openedLogTypes.ts';
import type { Shelf } from './shelf.ts';
import { trouble } from './trouble.ts';

/** The log from a file that is being read on this page. Nothing of it is kept; the engine comes when the first log is read. */
export function createOpenedLog(shelf: Shelf): StoreApi<OpenedLogStore> {
  let wish = 0;
  return createStore<OpenedLogStore>()((set) => ({
    status: 'none', log: null, failure: null, text: '',
    async read(name, text) {
      const mine = (wish += 1);
      set({ status: 'reading', log: null, failure: null, text });
      const read = await import('./readForeignLog.ts')
        .then(({ readForeignLog }) => readForeignLog(name, text, shelf))
        .catch(() => ({ ok: false, error: trouble('scenario-fault') }) as const);
      if (mine !== wish) return;
      if (read.ok) set({ status: 'ready', log: read.value });
      else set({ status: 'failed', failure: read.error });
    },
  }));
}
