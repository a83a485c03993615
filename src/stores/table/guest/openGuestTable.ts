import type { StoreApi } from 'zustand/vanilla';
import { readDoor, type Door } from '#core/table/doorLink.ts';
import { readInvite, type Invite } from '#core/table/invite.ts';
import type { CreateGuestPorts } from '../createGuest.ts';
import type { GuestPhase, GuestStore } from '../guestTypes.ts';
import { readGuestKept } from './guestKept.ts';
import { GUEST_SHELF, GuestTable } from './guestTable.ts';

/** Reads the link, or comes back to the table that this device is at; else the phase that says why not. */
export async function openGuestTable(
  ports: CreateGuestPorts, fragment: string, store: StoreApi<GuestStore>,
): Promise<{ readonly table: GuestTable; readonly way: Invite | Door | null } | GuestPhase> {
  const way = readInvite(fragment) ?? readDoor(fragment);
  if (way === 'newer') return 'newer';
  if (way === null && fragment !== '') return 'bad-link';
  const found = await ports.shelf.find(GUEST_SHELF);
  const kept = found && readGuestKept(found.note);
  const table = new GuestTable(ports, await ports.sealer(), store);
  // An invitation opened a second time on the same device leads to the seat that it has.
  if (found && kept && (way === null || ('room' in way && way.room === kept.room))) {
    table.comeBack(kept, found);
    return { table, way };
  }
  if (way === null) return 'bad-link';
  store.setState({ phase: 'name' });
  return { table, way };
}
