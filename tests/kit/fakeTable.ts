import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from '#core/exercise/command.ts';
import { CLOSED } from '#stores/table/noTable.ts';
import type { InviteRow, MemberRow, Proposal, TableState, TableStore } from '#stores/table/tableTypes.ts';

/** The room's clock in tests of the table: 10:41 UTC on a Friday. */
export const WALL = Date.UTC(2026, 2, 6, 10, 41);

export function anInvite(change: Partial<InviteRow> = {}): InviteRow {
  const id = change.id ?? 'i1';
  return { id, grant: { kind: 'role', role: 'ceo' }, link: `https://192.168.1.5:4174/seat.html#j.1.${id}.secret`, uses: 1, expiresAt: WALL + 15 * 60_000, ...change };
}
export function aMember(change: Partial<MemberRow> = {}): MemberRow {
  return { id: 'm1', name: 'Helen Marsh', state: 'in', sas: null, grants: [{ kind: 'role', role: 'ceo' }], muted: false, connected: true, heardAt: WALL - 1000, ...change };
}
export const somebodyAtTheDoor = aMember({
  id: 'm9', name: 'Mo', state: 'comparing', grants: [], sas: { digits: '482913', words: ['harbour', 'violin', 'maple'] }, heardAt: WALL - 2000,
});
export function aProposal(change: Partial<Proposal> = {}): Proposal {
  return { id: 'p1', from: 'Ines', objective: 'evict', rating: 'S', because: 'Out after six hours.', ...change };
}

/** A table that is open in the room's network, with nobody at it. */
export const OPEN: TableState = { ...CLOSED, status: 'open', relay: 'open', mode: 'lan', seats: 'https://192.168.1.5:4174/seat.html', words: ['amber', 'river', 'stone'], fingerprint: Array.from({ length: 32 }, () => '4A').join(':') };

/** A table that reaches nobody: it keeps what was called, makes invites and opens its door, and gives ratings as told. */
export function aTable(change: Partial<TableState> = {}, answer: Refusal | null = null): { readonly table: StoreApi<TableStore>; readonly calls: readonly unknown[][] } {
  const calls: unknown[][] = [];
  const table = createStore<TableStore>()((set, get) => {
    const kept = (name: string, ...rest: readonly unknown[]): void => void calls.push([name, ...rest]);
    return {
      ...CLOSED, ...change,
      openTable: async () => (kept('openTable'), set({ status: 'open', relay: 'open' })),
      closeTable: () => (kept('closeTable'), set({ status: 'closed' })),
      invite(grant, uses = 1) {
        kept('invite', grant, uses);
        const id = `made-${get().invites.length + 1}`;
        set({ invites: [...get().invites, anInvite({ id, grant, uses })] });
        return id;
      },
      revoke: (id) => (kept('revoke', id), set({ invites: get().invites.filter((one) => one.id !== id) })),
      openDoor: () => (kept('openDoor'), set({ code: { text: '7K3M-9QXT', link: 'https://192.168.1.5:4174/seat.html#d.1.o.7K3M-9QXT', expiresAt: WALL + 15 * 60_000 } })),
      lockDoor: () => (kept('lockDoor'), set({ code: null })),
      admit: (member, grants) => kept('admit', member, grants),
      move: (member, grants) => kept('move', member, grants),
      mute: (member, on) => kept('mute', member, on),
      remove: (member) => kept('remove', member),
      accept: (proposal) => (kept('accept', proposal), answer),
      drop: (proposal) => kept('drop', proposal),
    };
  });
  return { table, calls };
}
