import { useStore } from 'zustand';
import type { SessionStore } from './sessionTypes.ts';
import { useStores } from './StoresContext.ts';

/** A part of the session store; the component renders again when that part changes. The selector must give the same value for the same state. */
export function useSession<T>(selector: (state: SessionStore) => T): T {
  return useStore(useStores('session'), selector);
}
