import { describe, expect, it } from 'vitest';
import { createSettings, type SettingsShelf } from '#stores/createSettings.ts';

const shelfOf = (first: string | null) => {
  const kept = { text: first };
  const shelf: SettingsShelf = { getItem: () => kept.text, setItem: (_, text) => void (kept.text = text) };
  return { shelf, kept };
};

describe('settings', () => {
  it('come back at the next visit', () => {
    const { shelf } = shelfOf(null);
    const first = createSettings(() => shelf);
    first.getState().setTheme('dark');
    first.getState().setSingleKeys(false);
    expect(createSettings(() => shelf).getState()).toMatchObject({ theme: 'dark', singleKeys: false });
  });

  it.each(['{', '7', '{"theme":"pink","singleKeys":"no"}'])('take no harm from %s on the shelf', (text) => {
    expect(createSettings(() => shelfOf(text).shelf).getState()).toMatchObject({ theme: 'system', singleKeys: true });
  });

  it('hold for the visit where the browser hands out no storage', () => {
    const settings = createSettings(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    settings.getState().setTheme('light');
    expect(settings.getState()).toMatchObject({ theme: 'light', singleKeys: true });
  });
});
