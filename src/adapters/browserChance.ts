import type { Chance } from '#core/ports.ts';

/** Random bits of the browser; `randomUUID` is missing on plain http, `getRandomValues` is not. */
export function browserChance(): Chance {
  return {
    id: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    seed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) & 0x7fff_ffff,
  };
}
