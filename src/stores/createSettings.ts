import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SettingsState, SettingsStore, Theme } from './settingsTypes.ts';

/** The part of `Storage` that is used; a browser may refuse every call, or hand out none. */
export type SettingsShelf = Pick<Storage, 'getItem' | 'setItem'>;
const KEY = 'hotwash.settings';
const DEFAULT: SettingsState = { theme: 'system', singleKeys: true };
const THEMES: readonly Theme[] = ['light', 'dark', 'system'];

/** What a person chose on this machine; where the browser keeps nothing it holds for this visit. */
export function createSettings(shelf: () => SettingsShelf): StoreApi<SettingsStore> {
  return createStore<SettingsStore>()((set, get) => {
    const change = (part: Partial<SettingsState>): void => {
      set(part);
      const { theme, singleKeys } = get();
      try {
        shelf().setItem(KEY, JSON.stringify({ theme, singleKeys }));
      } catch {
        // It holds for this visit.
      }
    };
    return { ...load(shelf), setTheme: (theme) => change({ theme }), setSingleKeys: (singleKeys) => change({ singleKeys }) };
  });
}

/** Kept text is foreign: each part is looked at. */
function load(shelf: () => SettingsShelf): SettingsState {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return DEFAULT;
    const { theme, singleKeys } = kept as Readonly<Record<string, unknown>>;
    return { theme: THEMES.find((t) => t === theme) ?? DEFAULT.theme, singleKeys: singleKeys !== false };
  } catch {
    return DEFAULT;
  }
}
