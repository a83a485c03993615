export type Theme = 'light' | 'dark' | 'system';

/** What a person chose on this machine; kept by the browser where it allows it. */
export interface SettingsState {
  readonly theme: Theme;
  /** Single keys of the console (WCAG 2.1.4: they can be turned off). */
  readonly singleKeys: boolean;
}
export interface SettingsActions {
  setTheme(theme: Theme): void;
  setSingleKeys(on: boolean): void;
}
export type SettingsStore = SettingsState & SettingsActions;
