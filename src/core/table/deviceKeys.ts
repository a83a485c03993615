import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { DeviceKeys, Sealer } from '../ports.ts';
import { toBase64url } from './base64url.ts';

/** Name of a device: the first 16 bytes of the SHA-256 of its signing key, as 22 characters. */
export const deviceId = (signing: Uint8Array): string => toBase64url(sha256(signing).slice(0, 16));

/** The two keys of a device and its facilitator, one a direction, from the 32 bytes that the join gave both (HKDF-SHA256). */
export function pairKeys(exported: Uint8Array): { readonly up: Uint8Array; readonly down: Uint8Array } {
  const derived = (use: string): Uint8Array => hkdf(sha256, exported, undefined, utf8ToBytes(`ttx1|${use}`), 32);
  return { up: derived('up'), down: derived('down') };
}

/** Fresh keys of a device or a host. */
export const newDeviceKeys = async (sealer: Sealer): Promise<DeviceKeys> => ({ signing: await sealer.newSigningKey(), agreement: await sealer.newAgreementKey() });
