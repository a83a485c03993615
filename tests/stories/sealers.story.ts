import { webcrypto } from 'node:crypto';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { nobleSealer } from '#adapters/seal/nobleSealer.ts';
import { passphraseBox } from '#adapters/seal/passphraseBox.ts';
import { fromBase64url, toBase64url } from '#core/table/base64url.ts';
import { serveSealers } from './kit/serveSealers.ts';
import type { SealersPage } from './kit/sealersPage.ts';

declare global {
  // What sealersPage.ts puts there.
  var table: SealersPage;
  var violations: string[];
}

const LAN = 'laptop.test';
const ROOM = 'S'.repeat(22);
const INFO = 'ttx1|room|invite';
const node = nobleSealer(webcrypto as Crypto);
const plain = new TextEncoder().encode('Pier 4 is dark');
const bytes = (text: string): Uint8Array => fromBase64url(text) ?? new Uint8Array();

let served: Awaited<ReturnType<typeof serveSealers>>;
let browser: Browser;
test.beforeAll(async () => {
  served = await serveSealers(['127.0.0.1', 'localhost', LAN]);
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
  browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: [...args, `--host-resolver-rules=MAP ${LAN} 127.0.0.1`] });
});
test.afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** A page under the policy of `seat.html`, which notes what that policy forbids. */
async function opened(host: string): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => globalThis.violations.push(`${violatedDirective} ${blockedURI}`));
  });
  const response = await page.goto(`http://${host}:${served.port}/seat.html`);
  expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  await page.waitForFunction(() => 'table' in globalThis);
  return page;
}
const clean = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => globalThis.violations)).toEqual([]);
  await page.close();
};

test('WebCrypto and @noble seal, sign and open alike in Chromium, under the policy of the seat’s page', async () => {
  const page = await opened('127.0.0.1');
  for (const [a, b] of [['web', 'web'], ['noble', 'noble'], ['web', 'noble'], ['noble', 'web']] as const) {
    const cases = await page.evaluate(([from, to]) => globalThis.table.contract(from, to), [a, b] as const);
    expect(Object.keys(cases)).toHaveLength(7);
    expect([a, b, Object.entries(cases).filter(([, holds]) => !holds)]).toEqual([a, b, []]);
  }
  expect(await page.evaluate(() => globalThis.table.chosen())).toEqual({ secure: true, subtle: true, signing: 'web', agreement: 'web' });
  await clean(page);
});

for (const kind of ['web', 'noble'] as const) {
  test(`a reload keeps the keys that ${kind === 'web' ? 'WebCrypto' : '@noble'} made: they sign and open what Node seals to them`, async () => {
    const page = await opened('127.0.0.1');
    const kept = await page.evaluate((k) => globalThis.table.keep(k), kind);
    expect(kept.readable).toBe(kind === 'noble');
    const psk = node.random(32);
    const { enc, sealed } = await node.sealTo(bytes(kept.agreement), psk, INFO, plain);
    const letter = { enc: toBase64url(enc), sealed: toBase64url(sealed), psk: toBase64url(psk) };
    await page.reload();
    await page.waitForFunction(() => 'table' in globalThis);
    const used = await page.evaluate(([k, l]) => globalThis.table.use(k, l), [kind, letter] as const);
    expect(used).toMatchObject({ note: 'CANARY', opened: 'Pier 4 is dark' });
    expect(await node.verify(bytes(kept.signing), plain, bytes(used?.signature ?? ''))).toBe(true);
    await page.evaluate((k) => globalThis.table.forget(k), kind);
    expect(await page.evaluate(([k, l]) => globalThis.table.use(k, l), [kind, letter] as const)).toBeNull();
    await clean(page);
  });
}

test('the relay opens and carries the largest frame under that policy', async () => {
  const page = await opened('127.0.0.1');
  expect(await page.evaluate(([room, length]) => globalThis.table.echo(room, length), [ROOM, 16 * 1024 + 118] as const)).toBe(16 * 1024 + 118);
  await clean(page);
});

test('a page from plain http on the network has no WebCrypto: @noble does everything, and the relay opens', async () => {
  const page = await opened(LAN);
  expect(await page.evaluate(() => globalThis.table.chosen())).toEqual({ secure: false, subtle: false, signing: 'noble', agreement: 'noble' });
  const cases = await page.evaluate(() => globalThis.table.contract('chosen', 'chosen'));
  expect(Object.entries(cases).filter(([, holds]) => !holds)).toEqual([]);
  expect(await page.evaluate((room) => globalThis.table.echo(room, 1142), ROOM)).toBe(1142);
  await clean(page);
});

for (const host of ['127.0.0.1', LAN]) {
  test(`a text under a passphrase goes from Chromium to Node and back, page from http://${host}`, async () => {
    const page = await opened(host);
    const box = passphraseBox(webcrypto as Crypto, async () => node);
    const [text, pass] = ['Pier 4 is dark: ä 🚢', 'correct horse battery'] as const;
    expect(await box.open(await page.evaluate(([t, p]) => globalThis.table.boxed(t, p), [text, pass] as const), pass)).toBe(text);
    const sealed = await box.seal(text, pass);
    expect(await page.evaluate(([s, p]) => globalThis.table.unboxed(s, p), [sealed, pass] as const)).toBe(text);
    expect(await page.evaluate(([s, p]) => globalThis.table.unboxed(s, p), [sealed, 'another horse battery'] as const)).toBeNull();
    await clean(page);
  });
}

test('the listener hears what the policy forbids', async () => {
  const page = await opened('127.0.0.1');
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.test/x.png' })));
  await expect.poll(() => page.evaluate(() => globalThis.violations)).toEqual(['img-src https://elsewhere.test/x.png']);
  await page.close();
});
