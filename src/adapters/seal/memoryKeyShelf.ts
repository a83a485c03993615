import type { DeviceKeys, KeyShelf } from '#core/ports.ts';

/** Keeps keys as long as the page lives: where the browser could only keep them readable (plain http, RELAY 6 mode D). */
export function memoryKeyShelf(): KeyShelf {
  const all = new Map<string, DeviceKeys & { readonly note: string }>();
  return {
    keep: async (name, { signing, agreement }, note) => void all.set(name, { signing, agreement, note }),
    find: async (name) => all.get(name) ?? null,
    forget: async (name) => void all.delete(name),
  };
}
