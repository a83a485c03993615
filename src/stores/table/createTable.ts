import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeyShelf } from '#core/ports.ts';
import type { SessionStore } from '../sessionTypes.ts';
import type { HostTable } from './host/hostTable.ts';
import { CLOSED } from './noTable.ts';
import type { TablePlace } from './tablePlace.ts';
import type { TablePorts } from './tablePorts.ts';
import type { TableActions, TableStore } from './tableTypes.ts';

export interface CreateTablePorts extends TablePorts {
  readonly session: StoreApi<SessionStore>;
  readonly shelf: KeyShelf;
  /** Where devices find the table, as this page's address and its config.json say. */
  readonly place: () => Promise<TablePlace>;
}
const UNKNOWN = { code: 'unknown-name', message: 'The table is not open.' } as const;

/**
 * The devices of the running exercise. The table's own code comes when it is first opened, or when an exercise is opened whose table
 * was open before; it is left with the exercise, and its devices wait.
 */
export function createTable(ports: CreateTablePorts): StoreApi<TableStore> {
  let host: HostTable | null = null;
  /** The exercise whose table is open, or being opened. */
  let at: string | null = null;
  const store = createStore<TableStore>()(() => ({ ...CLOSED, status: 'closed', ...actions(() => host, (isWanted) => open(isWanted)) }));

  const leave = (): void => {
    const { mode, seats, words } = store.getState();
    host?.leave();
    host = at = null;
    store.setState({ ...CLOSED, status: 'closed', mode, seats, words });
  };
  /** `isWanted` false: only if it was open before. */
  async function open(isWanted: boolean): Promise<void> {
    const { exerciseId, status, readOnly } = ports.session.getState();
    if (exerciseId === null || status !== 'ready' || readOnly || (at === exerciseId && host)) return;
    at = exerciseId;
    if (isWanted) store.setState({ status: 'opening' });
    const place = await ports.place();
    store.setState({ mode: place.mode, seats: place.seats, words: place.words });
    const { openHostTable } = await import('./host/openHostTable.ts');
    const opened = await openHostTable({ ...ports, place, exercise: exerciseId, isWanted, store });
    // Meanwhile another exercise may have been opened, or none.
    if (at !== exerciseId || ports.session.getState().exerciseId !== exerciseId) {
      opened?.leave();
      return;
    }
    host = opened;
    if (host === null) store.setState({ status: 'closed' });
  }

  void ports.place().then(({ mode, seats, words }) => store.setState({ mode, seats, words }));
  ports.session.subscribe(({ exerciseId, status, readOnly }, before) => {
    if (at !== null && (exerciseId !== at || status !== 'ready')) leave();
    const isReady = status === 'ready' && !readOnly;
    if (isReady && (before.status !== 'ready' || before.exerciseId !== exerciseId)) void open(false);
  });
  return store;
}

function actions(host: () => HostTable | null, open: (isWanted: boolean) => Promise<void>): TableActions {
  return {
    openTable: () => open(true),
    closeTable: () => void host()?.close(),
    invite: (grant, uses = 1) => host()?.invite(grant, uses) ?? '',
    revoke: (invite) => host()?.revoke(invite),
    openDoor: () => host()?.openDoor(),
    lockDoor: () => host()?.lockDoor(),
    admit: (member, grants) => host()?.admit(member, grants),
    move: (member, grants) => host()?.admit(member, grants),
    mute: (member, on) => host()?.mute(member, on),
    remove: (member) => host()?.remove(member),
    accept: (proposal) => (host() ? (host()?.accept(proposal) ?? null) : UNKNOWN),
    drop: (proposal) => host()?.drop(proposal),
  };
}
