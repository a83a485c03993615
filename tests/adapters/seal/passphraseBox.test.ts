import { createDecipheriv, pbkdf2Sync, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSealer } from '#adapters/seal/chooseSealer.ts';
import { passphraseBox } from '#adapters/seal/passphraseBox.ts';
import type { SealedText } from '#core/ports.ts';
import { readSealedText } from '#core/table/sealedText.ts';

const crypto = webcrypto as Crypto;
const bare = { getRandomValues: crypto.getRandomValues.bind(crypto) } as unknown as Crypto;
const box = passphraseBox(crypto, () => chooseSealer(crypto));
/** Counts how often a key is reckoned: nothing outside the limits may cost any work. */
let reckoned = 0;
const counting = passphraseBox({
  getRandomValues: bare.getRandomValues,
  subtle: new Proxy(crypto.subtle, { get: (target, name) => (...args: unknown[]) => {
    if (name === 'deriveBits') reckoned += 1;
    return (Reflect.get(target, name) as (...some: unknown[]) => unknown).apply(target, args);
  } }),
} as unknown as Crypto, () => chooseSealer(crypto));

const PASS = 'correct horse é battery';
const TEXT = 'Pier 4 is dark: ä, 港, 🚢';
const sealed = await box.seal(TEXT, PASS);

describe('a box under a passphrase', () => {
  it('opens with it, however its letters were composed and whatever blanks are around it, and with no other', async () => {
    expect(await box.open(sealed, PASS)).toBe(TEXT);
    expect(await box.open(JSON.parse(JSON.stringify(sealed)) as SealedText, `  ${PASS.normalize('NFD')}\n`)).toBe(TEXT);
    expect(await box.open(sealed, `${PASS}.`)).toBeNull();
    expect(await box.open(sealed, '')).toBeNull();
  });
  it('is what any other program can open: PBKDF2-SHA-256, AES-256-GCM', () => {
    expect(sealed).toMatchObject({ v: 1, kdf: 'PBKDF2-SHA-256', iterations: 600_000 });
    const [salt, nonce, bytes] = [sealed.salt, sealed.nonce, sealed.sealed].map((part) => Buffer.from(part, 'base64url'));
    if (!salt || !nonce || !bytes) throw new Error('parts are missing');
    expect([salt.length, nonce.length, bytes.length]).toEqual([16, 12, Buffer.byteLength(TEXT) + 16]);
    const cipher = createDecipheriv('aes-256-gcm', pbkdf2Sync(PASS, salt, 600_000, 32, 'sha256'), nonce);
    cipher.setAAD(Buffer.from(`hotwash|1|PBKDF2-SHA-256|600000|${sealed.salt}`)).setAuthTag(bytes.subarray(-16));
    expect(Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]).toString('utf8')).toBe(TEXT);
  });
  it('opens the same without WebCrypto', async () => {
    expect(await passphraseBox(bare, () => chooseSealer(bare)).open(sealed, PASS)).toBe(TEXT);
  });
  it('has salt and nonce of its own each time, and shows nothing of the text', async () => {
    const again = await box.seal(TEXT, PASS);
    for (const part of ['salt', 'nonce', 'sealed'] as const) expect(again[part]).not.toBe(sealed[part]);
    expect(Buffer.from(again.sealed, 'base64url').toString('latin1')).not.toContain('Pier');
  });
  it('stays shut if any part was changed', async () => {
    const turned = (text: string): string => `${text[0] === 'A' ? 'B' : 'A'}${text.slice(1)}`;
    for (const change of [{ salt: turned(sealed.salt) }, { nonce: turned(sealed.nonce) }, { sealed: turned(sealed.sealed) }, { sealed: sealed.sealed.slice(0, -4) }, { iterations: 600_001 }])
      expect([change, await box.open({ ...sealed, ...change }, PASS)]).toEqual([change, null]);
  });
  it('is not made under a short passphrase', async () => {
    for (const short of ['', 'elevenchars', `  elevenchars   `, '🚢'.repeat(11)]) await expect(box.seal(TEXT, short)).rejects.toMatchObject({ code: 'passphrase' });
  });
  it('reckons nothing for an envelope outside the limits', async () => {
    const bad = [
      { iterations: 599_999 }, { iterations: 10_000_001 }, { iterations: 6e5 + 0.5 }, { iterations: '600000' }, { iterations: NaN }, { v: 2 }, { v: 0 }, { kdf: 'PBKDF2-SHA-1' }, { more: 1 },
      { salt: sealed.salt.slice(0, -2) }, { salt: `${sealed.salt}AA` }, { nonce: '' }, { nonce: 'A'.repeat(15) }, { sealed: '' }, { sealed: 'A+' }, { sealed: sealed.sealed.slice(0, 20) },
    ];
    for (const change of bad) expect([change, await counting.open({ ...sealed, ...change } as SealedText, PASS)]).toEqual([change, null]);
    expect(reckoned).toBe(0);
    expect(await counting.open(sealed, PASS)).toBe(TEXT);
    expect(reckoned).toBe(1);
  });
});

it('an envelope is read strictly, a later version is told, nothing throws', () => {
  expect(readSealedText(JSON.parse(JSON.stringify(sealed)))).toEqual(sealed);
  expect(readSealedText({ ...sealed, v: 2, other: true })).toBe('newer');
  for (const none of [null, undefined, 7, 'x', [], {}, [sealed], { ...sealed, iterations: 1 }]) expect(readSealedText(none)).toBeNull();
  fc.assert(fc.property(fc.anything(), (any) => void readSealedText(any)));
});
