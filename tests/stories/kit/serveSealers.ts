import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import { mqttForPages } from '#cli/build/mqttForPages.ts';
import { staticServer } from '#cli/staticServer.ts';
import { embeddedRelay } from '#relay/embeddedRelay.ts';

const OUT = `${process.cwd()}/node_modules/.cache/hotwash/sealers`;
const ENTRY = `${process.cwd()}/tests/stories/kit/sealersPage.ts`;
const PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sealers</title><script type="module" src="/assets/page.js"></script></head><body></body></html>';

/** Builds sealersPage.ts as the app is built and serves it as `seat.html`, with that page's headers and the embedded relay behind it. */
export async function serveSealers(hosts: readonly string[]): Promise<{ readonly port: number; stop(): Promise<void> }> {
  await build({
    configFile: false, root: process.cwd(), publicDir: false, logLevel: 'error', plugins: [mqttForPages()],
    build: {
      outDir: OUT, emptyOutDir: true, target: 'baseline-widely-available', modulePreload: { polyfill: false }, assetsInlineLimit: 0,
      rolldownOptions: { input: ENTRY, output: { entryFileNames: 'assets/page.js' } },
    },
  });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/seat.html`, PAGE);
  const allowed = new Set(hosts);
  const config = () => ({ mode: 'loopback', relay: 'same-origin', seats: null, words: [], fingerprint: null, password: null }) as const;
  const server = staticServer({ root: OUT, hosts: allowed, files: null, home: null, config, tls: null });
  const relay = await embeddedRelay();
  relay.attach(server, allowed);
  await new Promise<void>((done, fail) => server.on('error', fail).listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      await relay.close();
      await new Promise((done) => server.close(done));
    },
  };
}
