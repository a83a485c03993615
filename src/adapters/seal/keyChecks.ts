import { Fault } from '#core/base/fault.ts';
import { PSK_LEAST } from './hpkeLabels.ts';

/** @throws Fault `bad-key` for a key of AES-256-GCM that is not of 32 bytes. */
export function expectKey(key: Uint8Array): void {
  if (key.length !== 32) throw new Fault('bad-key', `Unexpected key of ${key.length} bytes, expected 32.`);
}

/** @throws Fault `bad-key` for a pre-shared key that is too short. */
export function expectPsk(psk: Uint8Array): void {
  if (psk.length < PSK_LEAST) throw new Fault('bad-key', `Unexpected shared secret of ${psk.length} bytes, expected at least ${PSK_LEAST}.`);
}

/** What a public key that is none comes to, whichever library says so. */
export const noPoint = (): Fault => new Fault('bad-key', 'Unexpected public key, expected a point of P-256 in 65 bytes.');
