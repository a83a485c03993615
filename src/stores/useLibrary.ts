import { useStore } from 'zustand';
import type { LibraryStore } from './libraryTypes.ts';
import { useStores } from './StoresContext.ts';

/** A part of the library store. The selector must give the same value for the same state: the component renders when it changes. */
export function useLibrary<T>(selector: (state: LibraryStore) => T): T {
  return useStore(useStores('library'), selector);
}
