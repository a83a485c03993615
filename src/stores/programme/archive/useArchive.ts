import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Fault } from '#core/base/fault.ts';
import type { ArchiveState } from './archiveTypes.ts';

/** The store of archives, made by the programme's page. */
export const ArchiveContext = createContext<StoreApi<ArchiveState> | null>(null);

/** A part of what is known of archives. @throws Fault `no-store` outside a provider. */
export function useArchive<T>(selector: (state: ArchiveState) => T): T {
  const archive = useContext(ArchiveContext);
  if (!archive) throw new Fault('no-store', 'There is no archive store around this component.');
  return useStore(archive, selector);
}
