import { useStore } from 'zustand';
import type { SessionStore } from './sessionTypes.ts';
import { useStores } from './StoresContext.ts';

/** A part of the session store. The selector must give the same value for the same state: the component renders when it changes. */
export function useSession<T>(selector: (state: SessionStore) => T): T {
  return useStore(useStores('session'), selector);
}
