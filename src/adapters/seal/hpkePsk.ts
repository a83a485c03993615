import { gcm } from '@noble/ciphers/aes.js';
import { p256 } from '@noble/curves/nist.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * HPKE mode_psk (RFC 9180, 5.1.2) for one message: DHKEM(P-256, HKDF-SHA256) 0x0010, HKDF-SHA256 0x0001, AES-256-GCM 0x0002.
 * Written out over @noble, for pages without `crypto.subtle`; held by tests against the RFC's vector A.3.2 (which has AES-128-GCM, hence `Aead`) and, both ways, against @hpke/core.
 */
export interface Psk {
  readonly psk: Uint8Array;
  readonly pskId: Uint8Array;
  readonly info: Uint8Array;
}
/** AES-GCM by its number in the RFC (7.3) and the length of its key in bytes. */
export interface Aead {
  readonly id: 1 | 2;
  readonly keyLength: 16 | 32;
}
/** What both sides come to: AEAD key and nonce of the first message, and the exporter's secret. */
export interface PskContext {
  readonly seal: (aad: Uint8Array, plain: Uint8Array) => Uint8Array;
  /** @throws if the bytes do not fit. */
  readonly open: (aad: Uint8Array, sealed: Uint8Array) => Uint8Array;
  readonly export: (label: Uint8Array, length: number) => Uint8Array;
}

const NONE = new Uint8Array(0);
const VERSION = utf8ToBytes('HPKE-v1');
const KEM = concatBytes(utf8ToBytes('KEM'), Uint8Array.of(0x00, 0x10));
const AES_256: Aead = { id: 2, keyLength: 32 };
const MODE_PSK = 0x01;

const labeledExtract = (suite: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array): Uint8Array =>
  extract(sha256, concatBytes(VERSION, suite, utf8ToBytes(label), ikm), salt);
const labeledExpand = (suite: Uint8Array, prk: Uint8Array, label: string, info: Uint8Array, length: number): Uint8Array =>
  expand(sha256, prk, concatBytes(Uint8Array.of(length >> 8, length & 255), VERSION, suite, utf8ToBytes(label), info), length);

/** The KEM's shared secret. `other`: 65 bytes; @throws if that is no point of the curve. */
function sharedSecret(secret: Uint8Array, other: Uint8Array, enc: Uint8Array, recipient: Uint8Array): Uint8Array {
  if (other.length !== 65) throw new RangeError('expected an uncompressed point');
  const dh = p256.getSharedSecret(secret, other, true).slice(1);
  return labeledExpand(KEM, labeledExtract(KEM, NONE, 'eae_prk', dh), 'shared_secret', concatBytes(enc, recipient), 32);
}

function schedule(shared: Uint8Array, { psk, pskId, info }: Psk, { id, keyLength }: Aead): PskContext {
  const suite = concatBytes(utf8ToBytes('HPKE'), Uint8Array.of(0x00, 0x10, 0x00, 0x01, 0x00, id));
  const context = concatBytes(
    Uint8Array.of(MODE_PSK), labeledExtract(suite, NONE, 'psk_id_hash', pskId), labeledExtract(suite, NONE, 'info_hash', info));
  const secret = labeledExtract(suite, shared, 'secret', psk);
  const key = labeledExpand(suite, secret, 'key', context, keyLength);
  const nonce = labeledExpand(suite, secret, 'base_nonce', context, 12);
  const exporter = labeledExpand(suite, secret, 'exp', context, 32);
  return {
    seal: (aad, plain) => gcm(key, nonce, aad).encrypt(plain),
    open: (aad, sealed) => gcm(key, nonce, aad).decrypt(sealed),
    export: (label, length) => labeledExpand(suite, exporter, 'sec', label, length),
  };
}

/** The sender's side. `ephemeral`: a fresh secret scalar. @throws if `recipient` is no point of P-256 in 65 bytes. */
export function sendPsk(ephemeral: Uint8Array, recipient: Uint8Array, psk: Psk, aead = AES_256): PskContext & { readonly enc: Uint8Array } {
  const enc = p256.getPublicKey(ephemeral, false);
  return { enc, ...schedule(sharedSecret(ephemeral, recipient, enc, recipient), psk, aead) };
}

/** The recipient's side. @throws if `enc` is no point of P-256 in 65 bytes. */
export const receivePsk = (secret: Uint8Array, enc: Uint8Array, psk: Psk, aead = AES_256): PskContext =>
  schedule(sharedSecret(secret, enc, enc, p256.getPublicKey(secret, false)), psk, aead);
