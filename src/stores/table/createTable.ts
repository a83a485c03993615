import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeyShelf } from '#core/ports.ts';
import type { SessionStore } from '../sessionTypes.ts';
import type { HostTable } from './host/hostTable.ts';
import { shelfName } from './shelfName.ts';
import { CLOSED } from './noTable.ts';
import type { TablePlace } from './tablePlace.ts';
import type { TablePorts } from './tablePorts.ts';
import type { TableActions, TableStore } from './tableTypes.ts';

export interface CreateTablePorts {
  readonly session: StoreApi<SessionStore>;
  /** Comes when an exercise is opened: relay, sealer and shelf are no part of the first paint. */
  readonly ports: () => Promise<TablePorts & { readonly shelf: KeyShelf }>;
  /** Where devices find the table, as this page's address and its config.json say. */
  readonly place: () => Promise<TablePlace>;
}
const UNKNOWN = { code: 'unknown-name', message: 'The table is not open.' } as const;

/**
 * The devices of the running exercise. The table's own code comes when it is first opened, or when an exercise is opened whose table
 * was open before; it is left with the exercise, and its devices wait.
 */
export function createTable(ports: CreateTablePorts): StoreApi<TableStore> {
  const store: StoreApi<TableStore> = createStore<TableStore>()(() => ({ ...CLOSED, status: 'closed', ...actions(() => opening) }));
  const opening = new Opening(ports, store);
  void ports.place().then(({ mode, seats, words, fingerprint }) => store.setState({ mode, seats, words, fingerprint }));
  ports.session.subscribe(({ exerciseId, status, readOnly }, before) => {
    if (opening.at !== null && (exerciseId !== opening.at || status !== 'ready')) opening.leave();
    const isReady = status === 'ready' && !readOnly;
    if (isReady && (before.status !== 'ready' || before.exerciseId !== exerciseId)) void opening.open(false).catch(() => undefined);
  });
  return store;
}

/** At most one table at a time: that of the exercise that is open. */
class Opening {
  host: HostTable | null = null;
  /** The exercise whose table is open, or being opened. */
  at: string | null = null;
  /** The newest try to open or to leave; an older one that comes back late is left. */
  private wish = 0;
  private readonly ports: CreateTablePorts;
  private readonly store: StoreApi<TableStore>;

  constructor(ports: CreateTablePorts, store: StoreApi<TableStore>) {
    this.ports = ports;
    this.store = store;
  }

  /** `isWanted` false: only if it was open before. Rejects where the table's code or keys cannot be had; then it can be tried again. */
  async open(isWanted: boolean): Promise<void> {
    const { exerciseId, status, readOnly } = this.ports.session.getState();
    if (exerciseId === null || status !== 'ready' || readOnly || this.host) return;
    const mine = (this.wish += 1);
    this.at = exerciseId;
    if (isWanted) this.store.setState({ status: 'opening' });
    try {
      const opened = await openAt(this.ports, exerciseId, isWanted, this.store);
      // Meanwhile another exercise may have been opened, or none.
      if (mine !== this.wish) return opened?.leave();
      this.host = opened;
    } finally {
      if (mine === this.wish && this.host === null) this.store.setState({ status: 'closed' });
    }
  }
  close(): void {
    void this.host?.close();
    this.forget();
  }
  leave(): void {
    const { mode, seats, words, fingerprint } = this.store.getState();
    this.host?.leave();
    this.forget();
    this.store.setState({ ...CLOSED, status: 'closed', mode, seats, words, fingerprint });
  }
  private forget(): void {
    this.host = this.at = null;
    this.wish += 1;
  }
}

async function openAt(ports: CreateTablePorts, exercise: string, isWanted: boolean, store: StoreApi<TableStore>): Promise<HostTable | null> {
  const [place, own] = [await ports.place(), await ports.ports()];
  store.setState({ mode: place.mode, seats: place.seats, words: place.words, fingerprint: place.fingerprint });
  if (!isWanted && !(await own.shelf.find(shelfName(exercise)))) return null;
  const { openHostTable } = await import('./host/openHostTable.ts');
  return openHostTable({ ...own, session: ports.session, place, exercise, isWanted, store });
}

function actions(opening: () => Opening): TableActions {
  const host = (): HostTable | null => opening().host;
  return {
    openTable: () => opening().open(true),
    closeTable: () => opening().close(),
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
