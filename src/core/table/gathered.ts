import { concatBytes } from '@noble/hashes/utils.js';
import type { Piece } from './pieces.ts';

/** Puts the pieces of one message after the other together, in whatever order they come; another `name` begins anew. */
export class Gathered {
  private name = '';
  private slices = new Map<number, Uint8Array>();

  /** The bytes of the message once its last piece is here, else `null`. */
  add(name: string, { place, of, slice }: Piece): Uint8Array | null {
    if (name !== this.name) this.slices = new Map();
    this.name = name;
    this.slices.set(place, slice);
    if (this.slices.size < of) return null;
    const whole = concatBytes(...Array.from({ length: of }, (_, i) => this.slices.get(i) ?? new Uint8Array()));
    this.slices = new Map();
    return whole;
  }
}
