import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../sessionTypes.ts';
import type { GuestStore } from './guestTypes.ts';
import type { LocalTable, LocalTablePorts } from './local/localTable.ts';

export interface CreateDesksPorts {
  readonly session: StoreApi<SessionStore>;
  /** Come when somebody first sits down: relay and seals are no part of the first paint. */
  readonly ports: () => Promise<Omit<LocalTablePorts, 'session'>>;
}
/** The desks of the open exercise on this laptop. */
export interface Desks {
  /**
   * Somebody sits down at a role's desk; `leave` of what comes back takes them from it. Rejects where the table's code or keys cannot be
   * had; then it can be tried again.
   */
  sit(role: string): Promise<StoreApi<GuestStore>>;
}

/** One table inside the page for each exercise that is opened, from the first desk on until the exercise is left. */
export function createDesks({ session, ports }: CreateDesksPorts): Desks {
  let open: { readonly exercise: string | null; readonly table: Promise<LocalTable> } | null = null;
  session.subscribe(({ exerciseId, status }) => {
    if (open === null || (open.exercise === exerciseId && status === 'ready')) return;
    void open.table.then((table) => table.leave(), () => undefined);
    open = null;
  });
  return {
    async sit(role) {
      const { exerciseId } = session.getState();
      open ??= { exercise: exerciseId, table: openTable(session, ports) };
      const mine = open;
      const table = await open.table.catch((problem: unknown) => {
        if (open === mine) open = null;
        throw problem;
      });
      return table.sit(role);
    },
  };
}

async function openTable(session: StoreApi<SessionStore>, ports: CreateDesksPorts['ports']): Promise<LocalTable> {
  const [{ openLocalTable }, own] = await Promise.all([import('./local/localTable.ts'), ports()]);
  return openLocalTable({ ...own, session });
}
