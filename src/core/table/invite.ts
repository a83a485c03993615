import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToUtf8, equalBytes } from '@noble/ciphers/utils.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64url, toBase64url } from './base64url.ts';
import { isTopicId } from './topics.ts';

/** Where a table's relay is: behind the page itself, among the windows of this browser, or at addresses tried in turn (`wss://…`). */
export type RelayPlace = 'origin' | 'windows' | readonly string[];

/** What lets a device in (RELAY 7). `room`, `id`: topic ids; `secret` 32 bytes, the one thing that must not be shown around; `pin` 16 bytes: see `pinOf`. */
export interface Invite {
  readonly relay: RelayPlace;
  readonly room: string;
  readonly id: string;
  readonly secret: Uint8Array;
  readonly pin: Uint8Array;
}

const LONGEST = 2000;
const MOST_RELAYS = 6;
const RELAY = /^wss?:\/\/[A-Za-z0-9.:[\]-]+(\/[A-Za-z0-9._~/-]*)?$/;

/** Names both public keys of the host: the first 16 bytes of SHA-256 over signing key (32) and agreement key (65). */
export const pinOf = (signing: Uint8Array, agreement: Uint8Array): Uint8Array => sha256(concatBytes(signing, agreement)).slice(0, 16);
export const matchesPin = (pin: Uint8Array, signing: Uint8Array, agreement: Uint8Array): boolean => equalBytes(pin, pinOf(signing, agreement));

/** The fragment of an invitation's link, `#j.1.…`: a server never sees it. */
export function inviteText({ relay, room, id, secret, pin }: Invite): string {
  return `#j.1.${placeText(relay)}.${room}.${id}.${toBase64url(secret)}.${toBase64url(pin)}`;
}

/** Reads a link's fragment; `newer`: made by a later version, so reload; `null`: no invitation, or a damaged one. Never throws. */
export function readInvite(fragment: string): Invite | 'newer' | null {
  const [kind, version, place = '', room = '', id = '', secretText = '', pinText = '', ...more] = fragment.replace(/^#/, '').split('.');
  if (kind !== 'j' || fragment.length > LONGEST) return null;
  if (version !== '1') return /^\d{1,4}$/.test(version ?? '') ? 'newer' : null;
  const [secret, pin, relay] = [fromBase64url(secretText), fromBase64url(pinText), readPlace(place)];
  if (!isTopicId(room) || !isTopicId(id) || secret?.length !== 32 || pin?.length !== 16 || relay === null || more.length > 0) return null;
  return { relay, room, id, secret, pin };
}

/** A place as one part of a link: `0`, `1`, or base64url of the addresses joined by blanks. */
export const placeText = (relay: RelayPlace): string => (relay === 'origin' ? '0' : relay === 'windows' ? '1' : toBase64url(utf8ToBytes(relay.join(' '))));

/** Reads that part; `null` if it is none. Never throws. */
export function readPlace(text: string): RelayPlace | null {
  if (text === '0') return 'origin';
  if (text === '1') return 'windows';
  const bytes = fromBase64url(text);
  if (!bytes) return null;
  let addresses: readonly string[];
  try {
    addresses = bytesToUtf8(bytes).split(' ');
  } catch {
    return null;
  }
  return addresses.length <= MOST_RELAYS && addresses.every((a) => RELAY.test(a)) ? addresses : null;
}
