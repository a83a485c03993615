import { useStore } from 'zustand';
import type { SettingsStore } from './settingsTypes.ts';
import { useStores } from './StoresContext.ts';

/** A part of the settings store. The selector must give the same value for the same state: the component renders when it changes. */
export function useSettings<T>(selector: (state: SettingsStore) => T): T {
  return useStore(useStores('settings'), selector);
}
