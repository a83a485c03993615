import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BACKLOG, embeddedRelay, type EmbeddedRelay } from '#relay/embeddedRelay.ts';
import { RELAY_LIMITS, type RelayLimits } from '#relay/relayLimits.ts';

/** The embedded relay on a loopback port of its own. `stop` kills it with everybody connected; `start` brings it back on the same port. */
export interface ServedRelay {
  /** `ws://127.0.0.1:PORT/mqtt`. */
  readonly address: string;
  readonly port: number;
  sockets(): number;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function servedRelay(limits: Partial<RelayLimits> = {}): Promise<ServedRelay> {
  let port = 0;
  let running: { readonly server: Server; readonly relay: EmbeddedRelay } | null = null;
  const start = async (): Promise<void> => {
    const server = createServer((_, response) => response.writeHead(404).end());
    const relay = await embeddedRelay({ ...RELAY_LIMITS, ...limits });
    relay.attach(server, new Set(['127.0.0.1', 'localhost']));
    await new Promise<void>((done, fail) => server.on('error', fail).listen({ port, host: '127.0.0.1', backlog: BACKLOG }, done));
    port = (server.address() as AddressInfo).port;
    running = { server, relay };
  };
  await start();
  return {
    address: `ws://127.0.0.1:${port}/mqtt`,
    port,
    sockets: () => running?.relay.sockets() ?? 0,
    start,
    async stop() {
      const was = running;
      running = null;
      if (!was) return;
      await was.relay.close();
      await new Promise((done) => was.server.close(done));
    },
  };
}
