import { concatBytes } from '@noble/hashes/utils.js';
import type { Sealer, SigningKey } from '../ports.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { frameParts, openFrame, sealFrame } from './frame.ts';
import { piecesOf, readPiece } from './pieces.ts';
import { bytesToUtf8 } from '@noble/ciphers/utils.js';

/** Who sends: the device's name in front of the frame, in clear, so that its key can be found. */
const DEVICE = 16;
const NO_MARK = new Uint8Array(16);
const boundTo = (device: string): string => `up|${device}`;

/** What a device needs in order to be believed: its name (`deviceId`), the `up` key of the pair, its signing key. */
export interface UpSender {
  readonly sealer: Sealer;
  readonly room: string;
  readonly device: string;
  readonly key: Uint8Array;
  readonly signer: SigningKey;
}

/**
 * A command as bytes: `device16 | frame`. `n`: its number, rising from 1 for what changes something and is answered, 0 for the rest;
 * `epoch`: of the facilitator's page that it is meant for. `null`: too long (one piece at most).
 */
export async function sealUp({ sealer, room, device, key, signer }: UpSender, epoch: number, n: number, json: string): Promise<Uint8Array | null> {
  const [piece, ...more] = piecesOf(json) ?? [];
  const name = fromBase64url(device);
  if (!piece || more.length > 0 || !name) return null;
  const header = { kind: 'live', epoch, seq: n, prev: NO_MARK, nonce: sealer.random(12) } as const;
  return concatBytes(name, await sealFrame(sealer, key, signer, room, boundTo(device), header, piece));
}

/** Which device says it sent this; nothing is proved yet. `null`: no command. */
export const senderOf = (bytes: Uint8Array): string | null => (bytes.length > DEVICE ? toBase64url(bytes.slice(0, DEVICE)) : null);

/** Checks the device's signature and opens. `null`: not from that device, not for this room, or damaged. */
export async function openUp(
  sealer: Sealer, room: string, device: string, key: Uint8Array, signedBy: Uint8Array, bytes: Uint8Array,
): Promise<{ readonly epoch: number; readonly n: number; readonly json: string } | null> {
  const parts = frameParts(bytes.slice(DEVICE));
  if (parts.is !== 'frame') return null;
  const plain = await openFrame(sealer, key, signedBy, room, boundTo(device), parts);
  const piece = plain && readPiece(plain);
  return piece && piece.of === 1 ? { epoch: parts.header.epoch, n: parts.header.seq, json: bytesToUtf8(piece.slice) } : null;
}
