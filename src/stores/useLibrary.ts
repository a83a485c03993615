import { useStore } from 'zustand';
import type { LibraryStore } from './libraryTypes.ts';
import { useStores } from './StoresContext.ts';

/** A part of the library store; the component renders again when that part changes. The selector must give the same value for the same state. */
export function useLibrary<T>(selector: (state: LibraryStore) => T): T {
  return useStore(useStores('library'), selector);
}
