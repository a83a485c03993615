import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TableState, TableStore } from './tableTypes.ts';

/** Before a table is opened. */
export const CLOSED: TableState = {
  status: 'none', relay: 'closed', mode: 'windows', seats: null, words: [], fingerprint: null, code: null, invites: [], members: [], proposals: [], takenOver: null,
};

/** Where there is no table to open: everything is played on this machine. */
export function noTable(): StoreApi<TableStore> {
  const nothing = (): void => undefined;
  return createStore<TableStore>()(() => ({
    ...CLOSED, openTable: async () => undefined, closeTable: nothing, invite: () => '', revoke: nothing, openDoor: nothing, lockDoor: nothing,
    admit: nothing, move: nothing, mute: nothing, remove: nothing, accept: () => null, drop: nothing,
  }));
}
