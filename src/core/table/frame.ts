import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sealer, SigningKey } from '../ports.ts';

/** Sizes that a message may have on the wire before sealing, bytes (RELAY 5.1): the relay learns no more than which of them. */
export const BUCKETS = [256, 1024, 4096, 16384] as const;
/** What a frame adds to its bucket: header 38, AES-GCM 16, signature 64. */
export const OVERHEAD = 118;
const HEADER = 38;
const SIGNATURE = 64;
const VERSION = 1;
/** A live frame is the next of its channel; a whole stands for all of them up to its number. Which message is inside is sealed, or a beat could not cover for an inject. */
const KINDS = ['live', 'whole'] as const;
export type FrameKind = (typeof KINDS)[number];

/** Where a frame stands: `epoch` and `seq` from 0 to 2³²−1, `prev` 16 bytes: the mark of the frame before a live one, of the newest one in a whole; `nonce` 12 bytes. */
export interface FrameHeader {
  readonly kind: FrameKind;
  readonly epoch: number;
  readonly seq: number;
  readonly prev: Uint8Array;
  readonly nonce: Uint8Array;
}
/** `newer`: of a later version of Hotwash, so ask to reload; `foreign`: none of ours. */
export type FrameParts =
  | { readonly is: 'frame'; readonly header: FrameHeader; readonly head: Uint8Array; readonly sealed: Uint8Array; readonly signature: Uint8Array }
  | { readonly is: 'newer' | 'foreign' };

/** What the next frame names as `prev`: the first 16 bytes of the SHA-256 of this one. */
export const frameMark = (frame: Uint8Array): Uint8Array => sha256(frame).slice(0, 16);

/** The 38 bytes `v1 | kind1 | epoch4 | seq4 | prev16 | nonce12`, numbers big-endian. */
export function headerBytes({ kind, epoch, seq, prev, nonce }: FrameHeader): Uint8Array {
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, epoch);
  numbers.setUint32(4, seq);
  return concatBytes(Uint8Array.of(VERSION, 1 + KINDS.indexOf(kind)), new Uint8Array(numbers.buffer), prev, nonce);
}

/** Takes a frame apart without judging it; never throws. */
export function frameParts(bytes: Uint8Array): FrameParts {
  if ((bytes[0] ?? 0) > VERSION) return { is: 'newer' };
  const kind = KINDS[(bytes[1] ?? 0) - 1];
  if (bytes[0] !== VERSION || kind === undefined || !BUCKETS.some((b) => b + OVERHEAD === bytes.length)) return { is: 'foreign' };
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const header = { kind, epoch: numbers.getUint32(2), seq: numbers.getUint32(6), prev: bytes.slice(10, 26), nonce: bytes.slice(26, HEADER) };
  const end = bytes.length - SIGNATURE;
  return { is: 'frame', header, head: bytes.slice(0, HEADER), sealed: bytes.slice(HEADER, end), signature: bytes.slice(end) };
}

/** What is authenticated beside the sealed bytes: `"ttx1|room|chan|"` and the header. */
const bound = (room: string, chan: string, head: Uint8Array): Uint8Array => concatBytes(utf8ToBytes(`ttx1|${room}|${chan}|`), head);

/** Seals and signs one frame of a channel. The signature covers room, channel, header and sealed bytes. */
export async function sealFrame(sealer: Sealer, key: Uint8Array, signer: SigningKey, room: string, chan: string, header: FrameHeader, plain: Uint8Array): Promise<Uint8Array> {
  const head = headerBytes(header);
  const aad = bound(room, chan, head);
  const sealed = await sealer.seal(key, header.nonce, aad, plain);
  return concatBytes(head, sealed, await signer.sign(concatBytes(aad, sealed)));
}

/** Checks the signature, then opens; `null` if either fails: a role's key is shared, so the seal alone proves no sender. */
export async function openFrame(sealer: Sealer, key: Uint8Array, signedBy: Uint8Array, room: string, chan: string, parts: FrameParts & { readonly is: 'frame' }): Promise<Uint8Array | null> {
  const aad = bound(room, chan, parts.head);
  if (!(await sealer.verify(signedBy, concatBytes(aad, parts.sealed), parts.signature))) return null;
  return sealer.open(key, parts.header.nonce, aad, parts.sealed);
}
