import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** A host that knows files and types, and sends no other header. */
const bareHost = () =>
  createServer(({ url = '/' }, response) => {
    const path = join('dist', url.endsWith('/') ? `${url}index.html` : url);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
    return createReadStream(path).pipe(response);
  });

test('on a host that sends no headers the pages keep their policy: they run, and nothing that is put into them does', async ({ page }) => {
  const host = bareHost();
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.goto(`${base}/`);
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.goto(`${base}/seat.html#x`);
    await expect(page.getByText(/\w/).first()).toBeVisible();
    expect(errors).toEqual([]);
    for (const file of ['/', '/seat.html']) {
      await page.goto(`${base}${file}`);
      const tried = await page.evaluate(() => {
        const attempt = (run: () => unknown): string => {
          try {
            run();
            return 'done';
          } catch (error) {
            return (error as Error).name;
          }
        };
        const frame = document.createElement('iframe');
        return { html: attempt(() => (document.body.innerHTML = '<b>x</b>')), script: attempt(() => (document.createElement('script').text = 'x')), frame: attempt(() => (frame.srcdoc = '<p>x</p>')) };
      });
      expect([file, tried]).toEqual([file, { html: 'TypeError', script: 'TypeError', frame: 'TypeError' }]);
    }
  } finally {
    host.closeAllConnections();
    await new Promise((done) => host.close(done));
  }
});
