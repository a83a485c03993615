import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What the exported key is called in HPKE (RFC 9180, 5.3): the same for both sealers. */
export const PAIR_LABEL = utf8ToBytes('ttx1|pair');
/** Length of the exported key, bytes. */
export const PAIR_LENGTH = 32;
/** Least length of a pre-shared key (RFC 9180, 5.1.2 asks for 32 bytes of entropy). */
export const PSK_LEAST = 32;
/** `psk_id` of RFC 9180: here the same bytes as `info`, which names room and invite. */
export const pskIdOf = (info: string): Uint8Array => utf8ToBytes(info);
