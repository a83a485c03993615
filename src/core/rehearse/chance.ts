import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * A whole number from 0 to `below` − 1, each as likely. Keyed by (seed, purpose, item, number): the same key gives the same draw, another
 * draw more or less shifts none of the others, and two changes of one run share their luck (ARCHITECTURE 2.6). `seed`: of the run.
 */
export function drawn(seed: string, purpose: string, item: string, number: number, below: number): number {
  const key = sha256(utf8ToBytes(`${seed} ${purpose} ${item} ${number}`));
  return uniformInt(xoroshiro128plus(new DataView(key.buffer, key.byteOffset).getInt32(0)), 0, below - 1);
}
