import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a scenario's text as a log's header names it: hex, lower case. */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
