import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { Fault } from '../../base/fault.ts';

/** JSON in the one form that is hashed (RFC 8785). @throws Fault `not-canonical` on what JSON cannot say, or on half a surrogate pair. */
export function canonicalJson(value: unknown): string {
  try {
    const text = canonicalize(value);
    if (text !== undefined) return text;
  } catch {
    // Falls through to the fault below: the library's own sentence names no value.
  }
  throw new Fault('not-canonical', 'A log entry holds something that canonical JSON cannot say.');
}

/** Hash before the first entry: SHA-256 of the header's canonical JSON, hex, lower case (P32). */
export const headHash = (header: object): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(header))));

/** Hash of an entry (without its `hash`): SHA-256 over the previous hash, as its 64 hex digits, and the entry's canonical JSON (P32). */
export const chainHash = (previous: string, entry: object): string =>
  bytesToHex(sha256(utf8ToBytes(previous + canonicalJson(entry))));
