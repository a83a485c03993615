import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64url } from './base64url.ts';

/** Name of a channel in topics: HKDF-SHA256 of its key, info "topic", 16 bytes as 22 base64url characters. Who lacks the key cannot name it (RELAY 5). */
export const channelId = (channelKey: Uint8Array): string => toBase64url(hkdf(sha256, channelKey, undefined, utf8ToBytes('topic'), 16));
