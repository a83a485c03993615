import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import type { Sealer } from '#core/ports.ts';

const text = utf8ToBytes('Pier 4 is dark');
const aad = utf8ToBytes('ttx1|room|chan|');
const info = 'ttx1|room|invite';
/** Every copy of the bytes with one bit of one byte turned. */
const flips = (bytes: Uint8Array): readonly Uint8Array[] => [...bytes].map((_, i) => bytes.map((b, j) => (i === j ? b ^ 1 : b)));

/** What one sealer seals and signs the other opens and accepts; run with the same one twice and with both orders. */
export function sealerContract(name: string, a: Sealer, b: Sealer): void {
  describe(name, () => {
    it('opens what was sealed, 16 bytes longer, and nothing of which a byte was turned', async () => {
      const [key, nonce] = [a.random(32), a.random(12)];
      const sealed = await a.seal(key, nonce, aad, text);
      expect(sealed).toHaveLength(text.length + 16);
      expect(await b.open(key, nonce, aad, sealed)).toEqual(text);
      for (const bad of flips(sealed)) expect(await b.open(key, nonce, aad, bad)).toBeNull();
      for (const bad of flips(key)) expect(await b.open(bad, nonce, aad, sealed)).toBeNull();
      for (const bad of flips(nonce)) expect(await b.open(key, bad, aad, sealed)).toBeNull();
      for (const bad of flips(aad)) expect(await b.open(key, nonce, bad, sealed)).toBeNull();
      expect(await b.open(key, nonce, aad, sealed.slice(0, 7))).toBeNull();
      expect(await b.open(key.slice(1), nonce, aad, sealed)).toBeNull();
    });
    it('refuses to seal under a short key', async () => {
      await expect((async () => a.seal(a.random(16), a.random(12), aad, text))()).rejects.toMatchObject({ code: 'bad-key' });
    });
    it('accepts a signature of 64 bytes, and none that is turned, cut, of another text or of another key', async () => {
      const key = await a.newSigningKey();
      const signature = await key.sign(text);
      expect([key.publicKey.length, signature.length]).toEqual([32, 64]);
      expect(await b.verify(key.publicKey, text, signature)).toBe(true);
      for (const bad of flips(signature)) expect(await b.verify(key.publicKey, text, bad)).toBe(false);
      expect(await b.verify(key.publicKey, aad, signature)).toBe(false);
      expect(await b.verify((await a.newSigningKey()).publicKey, text, signature)).toBe(false);
      expect(await b.verify(key.publicKey, text, signature.slice(1))).toBe(false);
      expect(await b.verify(key.publicKey.slice(1), text, signature)).toBe(false);
    });
    it('seals to a public key: both sides share 32 bytes, and nothing else opens it', async () => {
      const [key, psk] = [await b.newAgreementKey(), a.random(32)];
      expect(key.publicKey).toHaveLength(65);
      const { enc, sealed, exported } = await a.sealTo(key.publicKey, psk, info, text);
      expect(exported).toHaveLength(32);
      expect(await key.open({ enc, sealed }, psk, info)).toEqual({ plain: text, exported });
      for (const bad of flips(sealed)) expect(await key.open({ enc, sealed: bad }, psk, info)).toBeNull();
      for (const bad of [...flips(enc).slice(0, 8), enc.slice(1), enc.slice(0, 33)]) expect(await key.open({ enc: bad, sealed }, psk, info)).toBeNull();
      expect(await key.open({ enc, sealed }, a.random(32), info)).toBeNull();
      expect(await key.open({ enc, sealed }, psk, `${info}x`)).toBeNull();
      expect(await (await b.newAgreementKey()).open({ enc, sealed }, psk, info)).toBeNull();
    });
    it('refuses a public key that is no point and a shared secret under 32 bytes', async () => {
      const { publicKey } = await b.newAgreementKey();
      await expect(a.sealTo(new Uint8Array(65).fill(4), a.random(32), info, text)).rejects.toMatchObject({ code: 'bad-key' });
      await expect((async () => a.sealTo(publicKey, a.random(31), info, text))()).rejects.toMatchObject({ code: 'bad-key' });
    });
  });
}
