import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import type { GuestStore } from '#stores/table/guestTypes.ts';
import { NEW_GUEST } from '#stores/table/newGuest.ts';
import { aSeatView } from './seatView.ts';

/** Somebody who sits at a role's desk and sees `view` there (`null`: nothing came yet); leaving is noted in its phase. Everything is accepted. */
export function aDesk(role: string, view: SeatView | null = aSeatView({}, role)): StoreApi<GuestStore> {
  const accepted = () => Promise.resolve(null);
  return createStore<GuestStore>()((set) => ({
    ...NEW_GUEST, phase: 'in', seats: [{ key: `seat:${role}`, as: 'act', role, view, hash: null }],
    knock: () => false, confirm: () => undefined, act: accepted, observe: accepted, propose: accepted, feedback: accepted, tellTaken: async () => undefined,
    leave: () => set({ phase: 'ended', seats: [] }),
  }));
}
