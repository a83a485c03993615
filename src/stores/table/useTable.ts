import { useStore } from 'zustand';
import { useStores } from '../StoresContext.ts';
import type { TableStore } from './tableTypes.ts';

/** A part of the table of the running exercise. @throws Fault `no-store` outside a provider. */
export function useTable<T>(selector: (state: TableStore) => T): T {
  return useStore(useStores('table'), selector);
}
