import { webcrypto } from 'node:crypto';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { indexedDbKeyShelf } from '#adapters/seal/indexedDbKeyShelf.ts';
import { memoryKeyShelf } from '#adapters/seal/memoryKeyShelf.ts';
import { nobleSealer } from '#adapters/seal/nobleSealer.ts';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import type { KeyShelf, Sealer } from '#core/ports.ts';

const crypto = webcrypto as Crypto;
const [web, noble] = [webCryptoSealer(crypto), nobleSealer(crypto)];
let now = 1_750_000_000_000;
let number = 0;
const disk = (sealer: Sealer, name: string): KeyShelf => indexedDbKeyShelf(crypto, async () => sealer, () => now, name);
const keysOf = async (sealer: Sealer) => ({ signing: await sealer.newSigningKey(), agreement: await sealer.newAgreementKey() });
const bytes = Uint8Array.of(1, 2, 3);

describe.each([
  ['in the browser, by WebCrypto', web, () => { const name = `k${(number += 1)}`; return [disk(web, name), disk(web, name)] as const; }],
  ['in memory, by noble', noble, () => { const shelf = memoryKeyShelf(); return [shelf, shelf] as const; }],
])('a shelf of keys %s', (_, sealer, make) => {
  it('gives back keys that sign and open as before, and their note', async () => {
    const [shelf, later] = make();
    const keys = await keysOf(sealer);
    await shelf.keep('guest', keys, 'a note: ä');
    const found = await later.find('guest');
    expect(found?.note).toBe('a note: ä');
    expect(await sealer.verify(keys.signing.publicKey, bytes, (await found?.signing.sign(bytes)) ?? bytes)).toBe(true);
    const psk = sealer.random(32);
    const { enc, sealed } = await sealer.sealTo(keys.agreement.publicKey, psk, 'x', bytes);
    expect((await found?.agreement.open({ enc, sealed }, psk, 'x'))?.plain).toEqual(bytes);
    expect(found?.agreement.publicKey).toEqual(keys.agreement.publicKey);
  });
  it('replaces, forgets, and knows nothing of other names', async () => {
    const [shelf] = make();
    await shelf.keep('a', await keysOf(sealer), '1');
    await shelf.keep('a', await keysOf(sealer), '2');
    expect((await shelf.find('a'))?.note).toBe('2');
    expect(await shelf.find('b')).toBeNull();
    await shelf.forget('a');
    expect(await shelf.find('a')).toBeNull();
  });
});

describe('a shelf of keys in the browser', () => {
  it('gives nothing back after a day', async () => {
    const shelf = disk(web, 'day');
    await shelf.keep('guest', await keysOf(web), 'n');
    now += 23 * 3_600_000;
    expect(await shelf.find('guest')).not.toBeNull();
    now += 2 * 3_600_000;
    expect(await shelf.find('guest')).toBeNull();
  });
  it('holds neither the secret keys nor the note in a form that can be read', async () => {
    const shelf = disk(web, 'look');
    const keys = await keysOf(web);
    await shelf.keep('guest', keys, 'CANARY');
    await expect(crypto.subtle.exportKey('pkcs8', (keys.signing.kept as CryptoKeyPair).privateKey)).rejects.toThrow();
    const kept = await new Promise<Record<string, unknown>>((done) => {
      indexedDB.open('look').onsuccess = ({ target }) => {
        const get = (target as IDBOpenDBRequest).result.transaction('keys').objectStore('keys').get('guest');
        get.onsuccess = () => done(get.result as Record<string, unknown>);
      };
    });
    expect(Buffer.from(kept.note as ArrayBuffer).toString('latin1')).not.toContain('CANARY');
    await expect(crypto.subtle.exportKey('raw', kept.lock as CryptoKey)).rejects.toThrow();
  });
  it('keeps nothing where the storage is blocked, and says so by having nothing', async () => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => { throw new DOMException('blocked', 'SecurityError'); };
    const shelf = disk(web, 'blocked');
    await shelf.keep('guest', await keysOf(web), 'n');
    expect(await shelf.find('guest')).toBeNull();
    indexedDB.open = open;
  });
});
