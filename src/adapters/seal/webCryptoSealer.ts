import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { AgreementKey, SealedTo, Sealer, SigningKey } from '#core/ports.ts';
import { PAIR_LABEL, PAIR_LENGTH, PSK_LEAST, pskIdOf } from './hpkeLabels.ts';
import { expectKey, expectPsk, noPoint } from './keyChecks.ts';

/**
 * Cryptography by the browser's or Node's WebCrypto; HPKE by @hpke/core over it. Secret keys are made non-extractable.
 * Needs `crypto.subtle` (secure contexts) with Ed25519: Chrome 137, Firefox 129, Safari 17, Node 20.
 */
export function webCryptoSealer(crypto: Crypto): Sealer {
  const { subtle } = crypto;
  return {
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    newSigningKey: async () => signingKey(subtle, await subtle.generateKey('Ed25519', false, ['sign', 'verify']) as CryptoKeyPair),
    keptSigningKey: async (kept) => (isPair(kept, 'Ed25519') ? signingKey(subtle, kept) : null),
    async verify(publicKey, bytes, signature) {
      if (publicKey.length !== 32 || signature.length !== 64) return false;
      try {
        const key = await subtle.importKey('raw', own(publicKey), 'Ed25519', false, ['verify']);
        return await subtle.verify('Ed25519', key, own(signature), own(bytes));
      } catch {
        return false;
      }
    },
    async seal(key, nonce, aad, plain) {
      const secret = await aesKey(subtle, key, 'encrypt');
      return new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv: own(nonce), additionalData: own(aad) }, secret, own(plain)));
    },
    async open(key, nonce, aad, sealed) {
      if (key.length !== 32 || nonce.length !== 12 || sealed.length < 16) return null;
      try {
        const secret = await aesKey(subtle, key, 'decrypt');
        return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv: own(nonce), additionalData: own(aad) }, secret, own(sealed)));
      } catch {
        return null;
      }
    },
    newAgreementKey: async () => agreementKey(subtle, await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits'])),
    keptAgreementKey: async (kept) => (isPair(kept, 'ECDH') ? agreementKey(subtle, kept) : null),
    sealTo,
  };
}

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
/** WebCrypto takes no views of shared memory; ours never are. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;

function aesKey(subtle: SubtleCrypto, key: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  expectKey(key);
  return subtle.importKey('raw', own(key), 'AES-GCM', false, [use]);
}

/** Whether something from a shelf is a pair of keys of that kind. */
function isPair(kept: unknown, algorithm: string): kept is CryptoKeyPair {
  const pair = kept as Partial<CryptoKeyPair> | null | undefined;
  return pair?.privateKey instanceof CryptoKey && pair.publicKey instanceof CryptoKey && pair.privateKey.algorithm.name === algorithm;
}

async function signingKey(subtle: SubtleCrypto, pair: CryptoKeyPair): Promise<SigningKey> {
  return {
    kept: pair,
    publicKey: new Uint8Array(await subtle.exportKey('raw', pair.publicKey)),
    sign: async (bytes) => new Uint8Array(await subtle.sign('Ed25519', pair.privateKey, own(bytes))),
  };
}

async function agreementKey(subtle: SubtleCrypto, pair: CryptoKeyPair): Promise<AgreementKey> {
  return {
    kept: pair,
    publicKey: new Uint8Array(await subtle.exportKey('raw', pair.publicKey)),
    async open({ enc, sealed }, psk, info) {
      if (psk.length < PSK_LEAST) return null;
      try {
        const context = await suite.createRecipientContext({ recipientKey: pair, enc: own(enc), info: own(utf8ToBytes(info)), psk: pskOf(psk, info) });
        const plain = new Uint8Array(await context.open(own(sealed)));
        return { plain, exported: new Uint8Array(await context.export(own(PAIR_LABEL), PAIR_LENGTH)) };
      } catch {
        return null;
      }
    },
  };
}

const pskOf = (psk: Uint8Array, info: string) => ({ key: own(psk), id: own(pskIdOf(info)) });

async function sealTo(publicKey: Uint8Array, psk: Uint8Array, info: string, plain: Uint8Array): Promise<SealedTo & { readonly exported: Uint8Array }> {
  expectPsk(psk);
  try {
    const recipientPublicKey = await suite.kem.deserializePublicKey(own(publicKey));
    const context = await suite.createSenderContext({ recipientPublicKey, info: own(utf8ToBytes(info)), psk: pskOf(psk, info) });
    const sealed = new Uint8Array(await context.seal(own(plain)));
    return { enc: new Uint8Array(context.enc), sealed, exported: new Uint8Array(await context.export(own(PAIR_LABEL), PAIR_LENGTH)) };
  } catch {
    throw noPoint();
  }
}
