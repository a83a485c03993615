import { gcm } from '@noble/ciphers/aes.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { AgreementKey, SealedTo, Sealer, SigningKey } from '#core/ports.ts';
import { PAIR_LABEL, PAIR_LENGTH, PSK_LEAST, pskIdOf } from './hpkeLabels.ts';
import { receivePsk, sendPsk, type Psk } from './hpkePsk.ts';
import { expectKey, expectPsk, noPoint } from './keyChecks.ts';

const NONE = new Uint8Array(0);

/**
 * The same algorithms in JavaScript, for pages without `crypto.subtle` (plain http on a LAN address, RELAY 6 mode D).
 * Secret keys stay in closures; `random` is the platform's `getRandomValues`, which such pages have.
 */
export function nobleSealer(crypto: Pick<Crypto, 'getRandomValues'>): Sealer {
  const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
  return {
    random,
    newSigningKey: async () => signingKey(random(32)),
    keptSigningKey: async (kept) => (isSecret(kept) ? signingKey(kept) : null),
    async verify(publicKey, bytes, signature) {
      try {
        // As RFC 8032 and WebCrypto judge, not the laxer ZIP 215.
        return ed25519.verify(signature, bytes, publicKey, { zip215: false });
      } catch {
        return false;
      }
    },
    async seal(key, nonce, aad, plain) {
      expectKey(key);
      return gcm(key, nonce, aad).encrypt(plain);
    },
    async open(key, nonce, aad, sealed) {
      if (key.length !== 32 || nonce.length !== 12) return null;
      try {
        return gcm(key, nonce, aad).decrypt(sealed);
      } catch {
        return null;
      }
    },
    newAgreementKey: async () => agreementKey(p256.utils.randomSecretKey(random(48))),
    keptAgreementKey: async (kept) => (isSecret(kept) ? agreementKey(kept) : null),
    sealTo: async (publicKey, psk, info, plain) => sealTo(p256.utils.randomSecretKey(random(48)), publicKey, pskOf(psk, info), plain),
  };
}

const isSecret = (kept: unknown): kept is Uint8Array => kept instanceof Uint8Array && kept.length === 32;

function signingKey(secret: Uint8Array): SigningKey {
  return { kept: secret, publicKey: ed25519.getPublicKey(secret), sign: async (bytes) => ed25519.sign(bytes, secret) };
}

const pskOf = (psk: Uint8Array, info: string): Psk => ({ psk, pskId: pskIdOf(info), info: utf8ToBytes(info) });

function agreementKey(secret: Uint8Array): AgreementKey {
  return {
    publicKey: p256.getPublicKey(secret, false),
    kept: secret,
    async open({ enc, sealed }, psk, info) {
      if (psk.length < PSK_LEAST) return null;
      try {
        const context = receivePsk(secret, enc, pskOf(psk, info));
        return { plain: context.open(NONE, sealed), exported: context.export(PAIR_LABEL, PAIR_LENGTH) };
      } catch {
        return null;
      }
    },
  };
}

function sealTo(ephemeral: Uint8Array, publicKey: Uint8Array, psk: Psk, plain: Uint8Array): SealedTo & { readonly exported: Uint8Array } {
  expectPsk(psk.psk);
  try {
    const context = sendPsk(ephemeral, publicKey, psk);
    return { enc: context.enc, sealed: context.seal(NONE, plain), exported: context.export(PAIR_LABEL, PAIR_LENGTH) };
  } catch {
    throw noPoint();
  }
}
