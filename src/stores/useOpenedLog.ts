import { useStore } from 'zustand';
import type { OpenedLogStore } from './openedLogTypes.ts';
import { useStores } from './StoresContext.ts';

/** A part of the opened log. */
export function useOpenedLog<T>(select: (state: OpenedLogStore) => T): T {
  return useStore(useStores('openedLog'), select);
}
