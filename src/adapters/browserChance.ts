import type { Chance } from '#core/ports.ts';

/** Ids and seeds from the browser's randomness, on plain http too. */
export const browserChance: Chance = {
  id: () => [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  seed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1,
};
