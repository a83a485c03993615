import { equalBytes } from '@noble/ciphers/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TopicId } from './topics.ts';
import { wordsOf } from './words.ts';

/** The public keys of one side: signing 32 bytes, agreement 65. */
export interface SasKeys {
  readonly signing: Uint8Array;
  readonly agreement: Uint8Array;
}
/** One try at a door: its room, and a fresh random topic id by which the guest names the try. */
export interface SasTry {
  readonly room: TopicId;
  readonly id: TopicId;
}
/** What the host says first: its keys, and a hash that binds it to a nonce which it does not show yet. `commitment` 32 bytes. */
export interface SasPromise {
  readonly keys: SasKeys;
  readonly commitment: Uint8Array;
}
/** What the guest says next, in clear. `nonce`: 32 random bytes, drawn after the promise came. */
export interface SasComing {
  readonly keys: SasKeys;
  readonly nonce: Uint8Array;
}
/** What people compare: six digits and three words (20 and 24 bits). */
export interface Sas {
  readonly digits: string;
  readonly words: readonly string[];
}
/** What two honest sides come to alike. `psk` 32 bytes: public, as is all of this; it only ties letters to this try. */
export interface SasTranscript {
  readonly of: SasTry;
  readonly host: SasKeys;
  readonly guest: SasKeys;
  readonly sas: Sas;
  readonly psk: Uint8Array;
}
/** The host's side of one try. It answers the first guest that comes and nobody else: see `hostMeets`. */
export interface HostTry {
  readonly of: SasTry;
  readonly keys: SasKeys;
  readonly nonce: Uint8Array;
  readonly met: SasComing | null;
}

const NONCE = 32;
const keyBytes = ({ signing, agreement }: SasKeys): Uint8Array => concatBytes(signing, agreement);
const fits = ({ keys, nonce }: SasComing): boolean => keys.signing.length === 32 && keys.agreement.length === 65 && nonce.length === NONCE;
const isSame = (a: SasComing, b: SasComing): boolean => equalBytes(concatBytes(keyBytes(a.keys), a.nonce), concatBytes(keyBytes(b.keys), b.nonce));

const commitmentOf = ({ room, id }: SasTry, keys: SasKeys, nonce: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8ToBytes(`ttx1|sas-promise|${room}|${id}|`), nonce, keyBytes(keys)));

/**
 * What the host promises in a try. Commit and reveal (as in ZRTP, RFC 6189, 4.4): the guest draws its nonce after the promise, the host shows its own
 * after the guest has come, so whoever stands between them has to choose keys before knowing the code, and is found out but for one
 * try in a million.
 */
export const promiseOf = (host: HostTry): SasPromise => ({ keys: host.keys, commitment: commitmentOf(host.of, host.keys, host.nonce) });

/**
 * The guest has come: the try from now on, whose `nonce` may now be shown, and what to compare. The same guest again (its message was
 * doubled, the answer lost) comes to the same; another one, or bytes of wrong lengths, to `null`: answered twice, one nonce would let
 * a stranger reckon which code to aim at. `host.nonce` must be 32 fresh random bytes for each try.
 */
export function hostMeets(host: HostTry, coming: SasComing): { readonly host: HostTry; readonly transcript: SasTranscript } | null {
  if (!fits(coming) || (host.met && !isSame(host.met, coming))) return null;
  return { host: { ...host, met: coming }, transcript: transcriptOf(host.of, host, coming) };
}

/** The host has shown its nonce: what to compare; `null` if that is not the nonce it promised, in this room and try, under these keys. */
export function guestMeets(of: SasTry, promise: SasPromise, coming: SasComing, shown: Uint8Array): SasTranscript | null {
  const host = { keys: promise.keys, nonce: shown };
  if (!fits(coming) || !fits(host) || !equalBytes(promise.commitment, commitmentOf(of, promise.keys, shown))) return null;
  return transcriptOf(of, host, coming);
}

/** HKDF-SHA256 over both nonces; its `info` names room, try and all four keys. */
function transcriptOf(of: SasTry, host: SasComing, guest: SasComing): SasTranscript {
  const derived = (use: string, length: number): Uint8Array =>
    hkdf(sha256, concatBytes(host.nonce, guest.nonce), undefined, concatBytes(utf8ToBytes(`ttx1|${use}|${of.room}|${of.id}|`), keyBytes(host.keys), keyBytes(guest.keys)), length);
  return { of, host: host.keys, guest: guest.keys, sas: sasOf(derived('sas', 11)), psk: derived('sas-psk', 32) };
}

/** Eight bytes modulo a million (no code is likelier than another by more than 1 in 10¹³), then three words. */
function sasOf(bytes: Uint8Array): Sas {
  const number = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0) % 1_000_000n;
  return { digits: String(number).padStart(6, '0'), words: wordsOf(bytes.subarray(8), 3) };
}
