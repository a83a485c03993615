import { utf8ToBytes } from '@noble/hashes/utils.js';
import { BUCKETS } from './frame.ts';

/** Place, number of pieces, length: two bytes each, big-endian; then the slice, then zeros up to the bucket. */
const HEAD = 6;
const LARGEST = BUCKETS[BUCKETS.length - 1] ?? 0;
/** Pieces that a message may have: about 4 MiB, a whole log and its scenario. */
const MOST = 256;

/** One slice of a message, as it stands in a frame before sealing. `place` from 0. */
export interface Piece {
  readonly place: number;
  readonly of: number;
  readonly slice: Uint8Array;
}

/** A message as padded pieces, each as long as one of the buckets. `null`: too long to be sent. */
export function piecesOf(text: string): readonly Uint8Array[] | null {
  const bytes = utf8ToBytes(text);
  const room = LARGEST - HEAD;
  const of = Math.max(1, Math.ceil(bytes.length / room));
  if (of > MOST) return null;
  return Array.from({ length: of }, (_, place) => {
    const slice = bytes.subarray(place * room, (place + 1) * room);
    const out = new Uint8Array(BUCKETS.find((b) => slice.length + HEAD <= b) ?? LARGEST);
    const head = new DataView(out.buffer);
    head.setUint16(0, place);
    head.setUint16(2, of);
    head.setUint16(4, slice.length);
    out.set(slice, HEAD);
    return out;
  });
}

/** Reads an opened piece; `null` if it is none. */
export function readPiece(plain: Uint8Array): Piece | null {
  if (plain.length < HEAD) return null;
  const head = new DataView(plain.buffer, plain.byteOffset, HEAD);
  const [place, of, length] = [head.getUint16(0), head.getUint16(2), head.getUint16(4)];
  if (of < 1 || of > MOST || place >= of || HEAD + length > plain.length) return null;
  return { place, of, slice: plain.subarray(HEAD, HEAD + length) };
}
