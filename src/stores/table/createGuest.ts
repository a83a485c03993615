import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoleAct } from '#core/exercise/command.ts';
import type { KeyShelf } from '#core/ports.ts';
import { personName } from '#core/table/personName.ts';
import type { Door } from '#core/table/doorLink.ts';
import type { Invite } from '#core/table/invite.ts';
import type { UpMessage } from '#core/table/messages.ts';
import type { GuestTable } from './guest/guestTable.ts';
import type { GuestState, GuestStore } from './guestTypes.ts';
import { NEW_GUEST } from './newGuest.ts';
import type { TablePorts } from './tablePorts.ts';

export interface CreateGuestPorts extends TablePorts {
  readonly shelf: KeyShelf;
  /** Sealed over plain http (RELAY 6, mode D). */
  readonly plainHttp: boolean;
}
/** What came of the link: how to come in, or that this device is at that table already. */
interface Read {
  readonly table: GuestTable;
  readonly way: Invite | Door | null;
}

/**
 * A device at the table. `fragment`: of the link that was opened, `#j.1.…` (an invitation) or `#d.1.…` (a door); empty: comes back with the keys that were kept. The
 * table's own code comes at once, but is not waited for: the name can be typed meanwhile.
 */
export function createGuest(ports: CreateGuestPorts, fragment: string): StoreApi<GuestStore> {
  const store: StoreApi<GuestStore> = createStore<GuestStore>()(() => ({ ...NEW_GUEST, plainHttp: ports.plainHttp, ...actions(() => reading, () => store) }));
  const reading: Promise<Read | null> = read(ports, fragment, store).catch((): Read | null => {
    store.setState({ phase: 'no-relay' });
    return null;
  });
  return store;
}

async function read(ports: CreateGuestPorts, fragment: string, store: StoreApi<GuestStore>): Promise<Read | null> {
  const { openGuestTable } = await import('./guest/openGuestTable.ts');
  const opened = await openGuestTable(ports, fragment, store);
  if (typeof opened !== 'string') return opened;
  store.setState({ phase: opened });
  return null;
}

function actions(reading: () => Promise<Read | null>, store: () => StoreApi<GuestStore>): Omit<GuestStore, keyof GuestState> {
  const command = async (message: UpMessage) => (await reading())?.table.command(message) ?? null;
  return {
    knock(typed) {
      const name = personName(typed);
      if (name === null || store().getState().phase !== 'name') return false;
      void reading().then((read) => read?.way && read.table.comeIn(read.way, name));
      return true;
    },
    confirm: (isSame) => void reading().then((read) => read?.table.confirm(isSame)),
    act: (role, act: RoleAct) => command({ t: 'act', role, act: act as (UpMessage & { readonly t: 'act' })['act'] }),
    observe: (objective, text) => command({ t: 'observe', objective, text }),
    propose: (objective, rating, because) => command({ t: 'propose', objective, rating, because }),
    feedback: ({ ratings, texts, sure, named }) => command({ t: 'feedback', ratings: { ...ratings }, texts: { ...texts }, ...(sure && { sure: { ...sure } }), named } as UpMessage),
    tellTaken: async () => (await reading())?.table.tellTaken(),
    leave: () => void reading().then((read) => read?.table.leave()),
  };
}
