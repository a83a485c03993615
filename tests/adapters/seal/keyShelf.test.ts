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
/** A browser with `crypto.subtle` and without Ed25519. */
const mixed: Sealer = { ...web, newSigningKey: noble.newSigningKey, keptSigningKey: noble.keptSigningKey };
/** What lies in the database of a shelf, by name. */
async function lying(name: string): Promise<Record<string, unknown>> {
  return new Promise((done) => {
    indexedDB.open(name).onsuccess = ({ target }) => {
      const { result: db } = target as IDBOpenDBRequest;
      const all = db.transaction('keys').objectStore('keys').getAll();
      all.onsuccess = () => {
        db.close();
        done(Object.fromEntries((all.result as { readonly name: string }[]).map((kept) => [kept.name, kept])));
      };
    };
  });
}

describe.each([
  ['in the browser, by WebCrypto', web, () => { const name = `k${(number += 1)}`; return [disk(web, name), disk(web, name)] as const; }],
  ['in the browser, by noble', noble, () => { const name = `k${(number += 1)}`; return [disk(noble, name), disk(noble, name)] as const; }],
  ['in the browser, by both', mixed, () => { const name = `k${(number += 1)}`; return [disk(mixed, name), disk(mixed, name)] as const; }],
  ['in memory, by WebCrypto', web, () => { const shelf = memoryKeyShelf(); return [shelf, shelf] as const; }],
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
  it('deletes what is older than a day, whatever it is asked for', async () => {
    const shelf = disk(web, 'old');
    await shelf.keep('guest:old', await keysOf(web), 'n');
    now += 12 * 3_600_000;
    await shelf.keep('guest:new', await keysOf(web), 'n');
    now += 13 * 3_600_000;
    expect(Object.keys(await lying('old'))).toEqual(['guest:new', 'guest:old']);
    await shelf.find('another');
    expect(Object.keys(await lying('old'))).toEqual(['guest:new']);
  });
  it('holds neither the secret keys nor the note in a form that can be read', async () => {
    const shelf = disk(web, 'look');
    const keys = await keysOf(web);
    await shelf.keep('guest', keys, 'CANARY');
    await expect(crypto.subtle.exportKey('pkcs8', (keys.signing.kept as CryptoKeyPair).privateKey)).rejects.toThrow();
    const kept = (await lying('look')).guest as { readonly note: { readonly sealed: ArrayBuffer }; readonly lock: CryptoKey };
    expect(Buffer.from(kept.note.sealed).toString('latin1')).not.toContain('CANARY');
    await expect(crypto.subtle.exportKey('raw', kept.lock)).rejects.toThrow();
  });
  it('locks up secret keys that are bytes', async () => {
    const keys = await keysOf(noble);
    await disk(noble, 'bytes').keep('guest', keys, 'n');
    const kept = (await lying('bytes')).guest as Record<'signing' | 'agreement', { readonly sealed: ArrayBuffer }>;
    for (const which of ['signing', 'agreement'] as const) {
      const secret = Buffer.from(keys[which].kept as Uint8Array);
      expect(secret).toHaveLength(32);
      expect(Buffer.from(kept[which].sealed)).toHaveLength(32 + 16);
      expect(Buffer.from(kept[which].sealed).includes(secret.subarray(0, 8))).toBe(false);
    }
  });
  it('gives keys of one kind of sealer to no other', async () => {
    await disk(web, 'kinds').keep('guest', await keysOf(web), 'n');
    expect(await disk(noble, 'kinds').find('guest')).toBeNull();
    await disk(noble, 'kinds').keep('guest', await keysOf(noble), 'n');
    expect(await disk(web, 'kinds').find('guest')).toBeNull();
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
