import type { Server } from 'node:net';
import { ok, type Result } from '#core/base/result.ts';
import { embeddedRelay, type EmbeddedRelay } from '#relay/embeddedRelay.ts';
import { listen } from './listen.ts';
import { servedConfig } from './servedConfig.ts';
import type { ServeOptions } from './serveOptions.ts';
import { staticServer } from './staticServer.ts';
import type { Surroundings } from './surroundings.ts';

const FIRST_PORT = 4173;
const HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface Served {
  /** Addresses to open, as in `http://127.0.0.1:4173/`; `lan` is `null` without `--lan`. */
  readonly loopback: string;
  readonly lan: string | null;
  /** What to print. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the whole app to this machine and, if asked, the seats to the network. One relay stands behind both, so that the console on
 * `http://localhost` and phones on `https://…` meet. A sentence if a port, an address or a certificate cannot be had.
 */
export async function serveHotwash(options: ServeOptions, world: Surroundings): Promise<Result<Served, string>> {
  const relay = await embeddedRelay();
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await relay.close();
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  };
  const started = await start(options, world, relay, servers);
  if (started.ok) return ok({ ...started.value, close });
  await close();
  return started;
}

async function start(options: ServeOptions, world: Surroundings, relay: EmbeddedRelay, servers: Server[]): Promise<Result<Omit<Served, 'close'>, string>> {
  // Only then: certificates and QR codes take a while to load.
  const started = options.lan && (await (await import('./lan/startLan.ts')).startLan(options.lan, world, relay));
  if (started?.ok === false) return started;
  const lan = started && started.value;
  if (lan) servers.push(lan.server);
  const server = staticServer({
    root: world.root, hosts: HOSTS, files: null, home: null, tls: null,
    config: (host) => lan?.config ?? servedConfig('loopback', `http://${host}/`, null),
  });
  relay.attach(server, HOSTS);
  const port = await listen(server, { host: options.host, port: options.port, from: FIRST_PORT, option: '--port' });
  if (!port.ok) return port;
  servers.push(server);
  const loopback = `http://${options.host === '::1' ? '[::1]' : options.host}:${port.value}/`;
  return ok({ loopback, lan: lan?.base ?? null, lines: [`Hotwash is at ${loopback}  (stop it with Ctrl C)`, ...(lan?.lines ?? [])] });
}
