import { createHash, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certificateOf } from '#cli/lan/certificate.ts';
import { givenCertificate } from '#cli/lan/givenCertificate.ts';
import { keptCertificate } from '#cli/lan/keptCertificate.ts';
import { newCertificate } from '#cli/lan/newCertificate.ts';
import { stateFolder } from '#cli/lan/stateFolder.ts';
import { wordsOf } from '#core/table/words.ts';
import { emptyFolder } from '#kit/servedHotwash.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 13);
const HOSTS = ['192.168.1.5', 'laptop.local'];
const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('a certificate of our own making', () => {
  it('names every host and no other, is good for 396 days and not for signing others', async () => {
    const made = await newCertificate([...HOSTS, 'fd00::5'], NOW);
    const certificate = certificateOf(made.cert, made.key);
    expect(certificate).toMatchObject({ from: NOW - DAY, until: NOW + 396 * DAY, names: ['laptop.local'] });
    expect(['192.168.1.5', 'laptop.local', 'fd00::5', '192.168.1.6', 'local', 'evil.laptop.local'].map((host) => certificate?.covers(host))).toEqual([true, true, true, false, false, false]);
    const x509 = new X509Certificate(made.cert);
    expect([x509.ca, x509.publicKey.asymmetricKeyType, x509.publicKey.asymmetricKeyDetails?.namedCurve]).toEqual([false, 'ec', 'prime256v1']);
    expect(x509.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  });
  it('is compared by the SHA-256 of its bytes, in pairs of digits and in words', async () => {
    const { cert, key } = await newCertificate(HOSTS, NOW);
    const der = Buffer.from(cert.replaceAll(/-----[A-Z ]+-----|\s/g, ''), 'base64');
    const hash = createHash('sha256').update(der).digest();
    expect(certificateOf(cert, key)).toMatchObject({ fingerprint: hash.toString('hex').toUpperCase().replaceAll(/..(?!$)/g, '$&:'), words: wordsOf(hash, 6) });
  });
});

describe('the certificate that is kept', () => {
  it('is the same at the second start, in a file for its owner alone', async () => {
    const folder = join(emptyFolder(), 'hotwash');
    const first = await keptCertificate(folder, HOSTS, NOW);
    chmodSync(join(folder, 'lan.pem'), 0o644);
    const second = await keptCertificate(folder, HOSTS.slice(0, 1), NOW + 300 * DAY);
    expect(second.fingerprint).toBe(first.fingerprint);
    expect([modeOf(folder), modeOf(join(folder, 'lan.pem'))]).toEqual([0o700, 0o600]);
    expect(readdirSync(folder)).toEqual(['lan.pem']);
  });
  it.each<[string, readonly string[], number]>([
    ['29 days before its end', HOSTS, NOW + 367 * DAY], ['for an address that it does not name', [...HOSTS, '10.0.0.7'], NOW], ['before it begins', HOSTS, NOW - 2 * DAY],
  ])('is made anew %s', async (_, hosts, now) => {
    const folder = emptyFolder();
    const first = await keptCertificate(folder, HOSTS, NOW);
    const second = await keptCertificate(folder, hosts, now);
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(hosts.every((host) => second.covers(host))).toBe(true);
    expect(modeOf(join(folder, 'lan.pem'))).toBe(0o600);
    expect((await keptCertificate(folder, hosts, now)).fingerprint).toBe(second.fingerprint);
  });
  it.each<[string, (text: string) => string]>([
    ['is cut short', (text) => text.slice(0, 300)], ['holds no key', (text) => text.slice(text.indexOf('-----BEGIN CERT'))], ['is empty', () => ''], ['is something else', () => 'hello'],
  ])('is made anew if the file %s', async (_, spoil) => {
    const folder = emptyFolder();
    const first = await keptCertificate(folder, HOSTS, NOW);
    const path = join(folder, 'lan.pem');
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    expect((await keptCertificate(folder, HOSTS, NOW)).fingerprint).not.toBe(first.fingerprint);
  });
  it('is said to be impossible where nothing can be written', async () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');
    await expect(keptCertificate(join(file, 'hotwash'), HOSTS, NOW)).rejects.toThrow(/^The certificate cannot be kept: /);
    expect(existsSync(join(file, 'hotwash'))).toBe(false);
  });
  it('stands where the system keeps such things', () => {
    expect(stateFolder({ XDG_STATE_HOME: '/x/state', LOCALAPPDATA: '/y' })).toBe('/x/state/hotwash');
    expect(stateFolder({ LOCALAPPDATA: '/y' })).toBe('/y/hotwash');
    expect(stateFolder({})).toMatch(/\.local\/state\/hotwash$/);
  });
});

describe('a certificate that is given', () => {
  it('is taken with its key; refused in a sentence without one, with another, or ended', async () => {
    const folder = emptyFolder();
    const put = (name: string, text: string): string => (writeFileSync(join(folder, name), text), join(folder, name));
    const [one, other] = [await newCertificate(HOSTS, NOW), await newCertificate(HOSTS, NOW)];
    const [cert, key, wrong] = [put('cert.pem', one.cert), put('key.pem', one.key), put('wrong.pem', other.key)];
    expect(givenCertificate({ cert, key }, NOW)).toMatchObject({ ok: true, value: { names: ['laptop.local'] } });
    expect(givenCertificate({ cert, key: wrong }, NOW)).toMatchObject({ ok: false, error: `${cert} and ${wrong} are no certificate and key that belong together, both as PEM without a passphrase.` });
    expect(givenCertificate({ cert: key, key: cert }, NOW)).toMatchObject({ ok: false });
    expect(givenCertificate({ cert, key: 'no/such.pem' }, NOW)).toEqual({ ok: false, error: 'no/such.pem: cannot be read.' });
    expect(givenCertificate({ cert, key }, NOW + 397 * DAY)).toEqual({ ok: false, error: `${cert} ended on 2027-12-25.` });
  });
});
