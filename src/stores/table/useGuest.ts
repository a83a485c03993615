import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Fault } from '#core/base/fault.ts';
import type { GuestStore } from './guestTypes.ts';

/** The store of a device at the table, made by the front door of `seat.html`. */
export const GuestContext = createContext<StoreApi<GuestStore> | null>(null);

/** A part of what this device knows. @throws Fault `no-store` outside a provider. */
export function useGuest<T>(selector: (state: GuestStore) => T): T {
  const guest = useContext(GuestContext);
  if (!guest) throw new Fault('no-store', 'There is no guest store around this component.');
  return useStore(guest, selector);
}
