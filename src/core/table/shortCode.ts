import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { Fault } from '../base/fault.ts';
import { toBase64url } from './base64url.ts';
import type { TopicId } from './topics.ts';

/** Crockford's base32: no I, L, O or U, so that nothing is misread or reads badly. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * What opens a table's door and nothing else (RELAY 7): 40 random bits as eight letters in two groups, to be printed large and typed.
 * @throws Fault `short-code` unless there are five bytes.
 * @example shortCode(Uint8Array.of(0, 0, 0, 0, 31)) // '0000-000Z'
 */
export function shortCode(random: Uint8Array): string {
  if (random.length !== 5) throw new Fault('short-code', `Unexpected ${random.length} bytes, expected 5.`);
  const bits = random.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  const letters = Array.from({ length: 8 }, (_, i) => LETTERS[Number((bits >> BigInt(35 - 5 * i)) & 31n)] ?? '').join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/**
 * Reads what somebody typed: either case, O for 0, I and L for 1, any hyphens and blanks; as `shortCode` writes it, `null` if it is none.
 * @example readShortCode('oooo ooo z') // '0000-000Z'
 */
export function readShortCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const letters = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '').replace(/[OIL]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
  return letters.length === 8 && letters.split('').every((letter) => LETTERS.includes(letter)) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null;
}

/**
 * The room of the door that a code opens: HKDF-SHA256 of the code, 16 bytes. Not the exercise's room, which is random and told to
 * those whom a human has let in; who finds the code by trying can knock at that door, no more.
 */
export const roomOfShortCode = (code: string): TopicId =>
  toBase64url(hkdf(sha256, utf8ToBytes(code.replace('-', '')), undefined, utf8ToBytes('ttx1|door'), 16));
