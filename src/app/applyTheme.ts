import type { StoreApi } from 'zustand/vanilla';
import type { SettingsStore, Theme } from '#stores/settingsTypes.ts';

/** Keeps the page in the chosen theme; `system` leaves it to the browser. */
export function applyTheme(settings: StoreApi<SettingsStore>, root: HTMLElement = document.documentElement): void {
  const apply = (theme: Theme): void => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  apply(settings.getState().theme);
  settings.subscribe(({ theme }) => apply(theme));
}
