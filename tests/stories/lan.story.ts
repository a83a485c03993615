import { hostname } from 'node:os';
import { chromium, expect, test, type Page } from '@playwright/test';
import { aMachine, served } from '#kit/servedHotwash.ts';

const ROOM = 'A'.repeat(22);

/** What a browser says of the page it is at, and of the relay at the page's own origin: `open` or `closed`. */
const seen = (page: Page) =>
  page.evaluate(async () => {
    const relay = await new Promise<string>((done) => {
      const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/mqtt`, ['mqtt']);
      socket.onopen = () => (socket.close(), done('open'));
      socket.onerror = () => done('closed');
    });
    return { address: location.pathname + location.hash, isSecure: isSecureContext, hasCrypto: 'subtle' in crypto, relay };
  });

/** Counts what the content policy of each page refuses, from its first moment on. */
async function refusals(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('refused', (what: string) => found.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (said) => (globalThis as unknown as { refused(what: string): void }).refused(`${said.violatedDirective} ${said.blockedURI}`));
  });
  return found;
}

test('a phone that accepts the certificate comes to the seats, in a secure context, and reaches the relay', async ({ browser }) => {
  const hotwash = await served(['--lan', '--lan-host', '127.0.0.1', '--lan-port', '0'], aMachine());
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const refused = await refusals(page);
    await page.goto(`${hotwash.lan}#${ROOM}`);
    expect(await seen(page)).toEqual({ address: `/seat.html#${ROOM}`, isSecure: true, hasCrypto: true, relay: 'open' });
    expect((await page.goto(`${hotwash.lan}index.html`))?.status()).toBe(404);
    await page.goto(hotwash.loopback);
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(await seen(page)).toMatchObject({ isSecure: true, relay: 'open' });
    expect(refused).toEqual([]);
    // Nowhere else, though: the header narrows what the page's own policy leaves open.
    await page.evaluate(() => void new WebSocket('wss://192.0.2.1/mqtt'));
    await expect.poll(() => refused).toEqual([expect.stringContaining('connect-src wss://192.0.2.1')]);
  } finally {
    await context.close();
    await hotwash.close();
  }
});

test('by plain http the page and the relay are there, and the browser switches its cryptography off', async () => {
  const name = hostname().toLowerCase();
  const hotwash = await served(['--lan', '--lan-port', '0', '--http'], aMachine({ addresses: ['127.0.0.1'], hostname: name }));
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP ${name} 127.0.0.1`] });
  try {
    const page = await browser.newPage();
    const refused = await refusals(page);
    await page.goto(`http://${name}:${new URL(hotwash.lan ?? '').port}/#${ROOM}`);
    expect(await seen(page)).toEqual({ address: `/seat.html#${ROOM}`, isSecure: false, hasCrypto: false, relay: 'open' });
    expect(refused).toEqual([]);
  } finally {
    await browser.close();
    await hotwash.close();
  }
});
