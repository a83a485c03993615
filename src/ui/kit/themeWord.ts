import type { Theme } from '#stores/settingsTypes.ts';
import { kit_theme_dark, kit_theme_light, kit_theme_system } from '#messages/compiled/messages.js';

const WORDS: Readonly<Record<Theme, () => string>> = { system: kit_theme_system, light: kit_theme_light, dark: kit_theme_dark };

/** In the order in which they are offered. */
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
/** "Dark colours". */
export const themeWord = (theme: Theme): string => WORDS[theme]();
