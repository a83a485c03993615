import { readFileSync } from 'node:fs';
import { webcrypto } from 'node:crypto';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import { receivePsk, sendPsk, type Psk, type PskContext } from '#adapters/seal/hpkePsk.ts';

interface Vector {
  readonly info: string;
  readonly skEm: string;
  readonly enc: string;
  readonly skRm: string;
  readonly pkRm: string;
  readonly psk: string;
  readonly psk_id: string;
  readonly first: { readonly aad: string; readonly pt: string; readonly ct: string };
  readonly exports: readonly { readonly context: string; readonly value: string }[];
}
const vector = JSON.parse(readFileSync('tests/fixtures/rfc9180/a.3.2.json', 'utf8')) as Vector;
const bytes = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hex = (some: Uint8Array | ArrayBuffer): string => Buffer.from(new Uint8Array(some)).toString('hex');
const psk: Psk = { psk: bytes(vector.psk), pskId: bytes(vector.psk_id), info: bytes(vector.info) };
const AES_128 = { id: 1, keyLength: 16 } as const;

describe('RFC 9180, A.3.2', () => {
  const exported = (context: PskContext) => vector.exports.map((e) => ({ context: e.context, value: hex(context.export(bytes(e.context), 32)) }));

  it('is what the sender by hand comes to: enc, first ciphertext, exported values', () => {
    const context = sendPsk(bytes(vector.skEm), bytes(vector.pkRm), psk, AES_128);
    expect(hex(context.enc)).toBe(vector.enc);
    expect(hex(context.seal(bytes(vector.first.aad), bytes(vector.first.pt)))).toBe(vector.first.ct);
    expect(exported(context)).toEqual(vector.exports);
  });
  it('is what the recipient by hand comes to: plaintext, exported values', () => {
    const context = receivePsk(bytes(vector.skRm), bytes(vector.enc), psk, AES_128);
    expect(hex(context.open(bytes(vector.first.aad), bytes(vector.first.ct)))).toBe(vector.first.pt);
    expect(exported(context)).toEqual(vector.exports);
  });
  it('comes out otherwise under the suite of the table, whose number goes into every key', () => {
    const context = receivePsk(bytes(vector.skRm), bytes(vector.enc), psk);
    expect(() => context.open(bytes(vector.first.aad), bytes(vector.first.ct))).toThrow();
    expect(exported(context)[0]?.value).not.toBe(vector.exports[0]?.value);
  });
  it('is what @hpke/core over WebCrypto comes to', async () => {
    const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
    const base64url = (from: number, to: number): string => Buffer.from(bytes(vector.pkRm).slice(from, to)).toString('base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: base64url(1, 33), y: base64url(33, 65), d: Buffer.from(bytes(vector.skRm)).toString('base64url') };
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const privateKey = await webcrypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']);
    const publicKey = await webcrypto.subtle.importKey('raw', bytes(vector.pkRm), curve, true, []);
    const context = await suite.createRecipientContext({
      recipientKey: { privateKey, publicKey } as CryptoKeyPair, enc: bytes(vector.enc), info: bytes(vector.info), psk: { key: bytes(vector.psk), id: bytes(vector.psk_id) },
    });
    expect(hex(await context.open(bytes(vector.first.ct), bytes(vector.first.aad)))).toBe(vector.first.pt);
    const values = await Promise.all(vector.exports.map(async (e) => ({ context: e.context, value: hex(await context.export(bytes(e.context), 32)) })));
    expect(values).toEqual(vector.exports);
  });
});
