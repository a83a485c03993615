import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Fault } from '#core/base/fault.ts';
import type { ScreenState } from './screenTypes.ts';

/** The projector's store, made by the front door of `seat.html`. */
export const ScreenContext = createContext<StoreApi<ScreenState> | null>(null);

/** A part of what the projector shows. @throws Fault `no-store` outside a provider. */
export function useScreen<T>(selector: (state: ScreenState) => T): T {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Fault('no-store', 'There is no screen store around this component.');
  return useStore(screen, selector);
}
