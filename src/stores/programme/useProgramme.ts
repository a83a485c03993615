import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Fault } from '#core/base/fault.ts';
import type { ProgrammeRoomState } from './programmeTypes.ts';

/** The store of the programme, made by its page. */
export const ProgrammeContext = createContext<StoreApi<ProgrammeRoomState> | null>(null);

/** A part of what the programme knows. @throws Fault `no-store` outside a provider. */
export function useProgramme<T>(selector: (state: ProgrammeRoomState) => T): T {
  const programme = useContext(ProgrammeContext);
  if (!programme) throw new Fault('no-store', 'There is no programme store around this component.');
  return useStore(programme, selector);
}
