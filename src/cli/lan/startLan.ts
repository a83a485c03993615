import type { Server } from 'node:net';
import { ok, type Result } from '#core/base/result.ts';
import type { TableConfig } from '#core/table/tableConfig.ts';
import type { EmbeddedRelay } from '#relay/embeddedRelay.ts';
import { listen } from '../listen.ts';
import { servedConfig } from '../servedConfig.ts';
import type { LanOptions } from '../serveOptions.ts';
import { staticServer } from '../staticServer.ts';
import type { Surroundings } from '../surroundings.ts';
import { lanLines } from './lanLines.ts';
import { lanSite } from './lanSite.ts';
import { seatFilesOf } from './seatFiles.ts';

const FIRST_PORT = 4174;

export interface Lan {
  readonly server: Server;
  /** The address to open first, as in `https://192.168.1.5:4174/`. */
  readonly base: string;
  /** What the console is told. */
  readonly config: TableConfig;
  readonly lines: readonly string[];
}

/** Serves seats and relay to the network, nothing else. A sentence if a port, an address or a certificate cannot be had. */
export async function startLan(options: LanOptions, world: Surroundings, relay: EmbeddedRelay): Promise<Result<Lan, string>> {
  const site = await lanSite(options, world);
  if (!site.ok) return site;
  const { announced, hosts, certificate, trusted } = site.value;
  const [mode, scheme] = certificate ? (['lan', 'https'] as const) : (['lan-http', 'http'] as const);
  const server = staticServer({
    root: world.root, hosts, files: seatFilesOf(world.root), home: '/seat.html', tls: certificate && { ...certificate, trusted },
    config: (host) => servedConfig(mode, `${scheme}://${host}/`, certificate),
  });
  relay.attach(server, hosts);
  const port = await listen(server, { host: options.host ?? '0.0.0.0', port: options.port, from: FIRST_PORT, option: '--lan-port' });
  if (!port.ok) return port;
  const [base, ...others] = announced.map((host) => `${scheme}://${host}:${port.value}/`) as [string, ...string[]];
  return ok({ server, base, config: servedConfig(mode, base, certificate), lines: lanLines(site.value, [base, ...others], world.colour) });
}
