import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../exercise/log/chainHash.ts';

/** SHA-256 of a view's canonical JSON (RFC 8785), hex, lower case: equal on two devices only if they show the same. @throws Fault `not-canonical`. */
export const viewHash = (view: object): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(view))));
