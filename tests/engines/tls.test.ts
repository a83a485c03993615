import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { newCertificate } from '../../src/cli/lan/newCertificate.ts';
import { engineFolder } from './engineFolder.ts';
import { ENGINES } from './engines.ts';

const CLIENT = fileURLToPath(new URL('./wssClient.ts', import.meta.url));
const run = promisify(execFile);

/** A program that knows this certificate, or does not, and checks what the relay shows. */
async function client(addresses: readonly string[], ms: number, known: string | null): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', CLIENT, String(ms), ...addresses], { env: { ...process.env, ...(known ? { NODE_EXTRA_CA_CERTS: known } : {}) }, timeout: 60_000 });
  return stdout;
}

describe('over wss', () => {
  it.each(ENGINES)('$name carries messages of those who trust its certificate, and who does not sends nothing', async ({ start }) => {
    const certificate = await newCertificate(['127.0.0.1', 'localhost'], Date.now());
    const folder = await engineFolder('known', () => ({ 'ca.pem': certificate.cert }));
    const engine = await start({ certificate });
    try {
      expect(engine.addresses.every((address) => address.startsWith('wss://127.0.0.1:'))).toBe(true);
      for (const address of engine.addresses) expect(await client([address], 20_000, `${folder}/ca.pem`)).toBe('open 20');
      expect(await client(engine.addresses, 4000, null)).toBe('connecting 0');
    } finally {
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
