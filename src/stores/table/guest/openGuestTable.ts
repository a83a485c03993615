import type { StoreApi } from 'zustand/vanilla';
import { readInvite, type Invite } from '#core/table/invite.ts';
import type { CreateGuestPorts } from '../createGuest.ts';
import type { GuestPhase, GuestStore } from '../guestTypes.ts';
import { readGuestKept } from './guestKept.ts';
import { GUEST_SHELF, GuestTable } from './guestTable.ts';

/** Reads the link, or comes back to the table that this device is at; else the phase that says why not. */
export async function openGuestTable(
  ports: CreateGuestPorts, fragment: string, store: StoreApi<GuestStore>,
): Promise<{ readonly table: GuestTable; readonly invite: Invite | null } | GuestPhase> {
  const invite = fragment === '' ? null : readInvite(fragment);
  if (invite === 'newer') return 'newer';
  if (invite === null && fragment !== '') return 'bad-link';
  const found = await ports.shelf.find(GUEST_SHELF);
  const kept = found && readGuestKept(found.note);
  const table = new GuestTable(ports, await ports.sealer(), store);
  // An invitation opened a second time on the same device leads to the seat that it has.
  if (found && kept && (invite === null || invite.room === kept.room)) {
    table.comeBack(kept, found);
    return { table, invite };
  }
  if (invite === null) return 'bad-link';
  store.setState({ phase: 'name' });
  return { table, invite };
}
