import type { IncomingMessage } from 'node:http';
import type { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { isHostAllowed, isOriginOwn } from './allowedHost.ts';
import { RELAY_LIMITS, type RelayLimits } from './relayLimits.ts';
import { roomBroker } from './roomBroker.ts';
import { cutSlowReaders } from './slowReaders.ts';
import { socketStream } from './socketStream.ts';

/** Connections that the system holds ready while all come back at once (RELAY 4). */
export const BACKLOG = 8192;

export interface EmbeddedRelay {
  /** Answers at `/mqtt` of a server, to requests for one of `hosts`. One relay may stand behind several servers. */
  attach(server: Server, hosts: ReadonlySet<string>): void;
  /** How many are connected now. */
  sockets(): number;
  /** Cuts everybody. The servers stay. */
  close(): Promise<void>;
}

/** A relay inside the program that serves the app. It keeps nothing, and writes down neither what passes nor who passes it. */
export async function embeddedRelay(limits: RelayLimits = RELAY_LIMITS): Promise<EmbeddedRelay> {
  const now = (): number => performance.now();
  const broker = await roomBroker(limits, now);
  const wss = new WebSocketServer({ noServer: true, maxPayload: limits.message, perMessageDeflate: false, handleProtocols: (offered) => offered.has('mqtt') && 'mqtt' });
  wss.on('connection', (socket, request) => void broker.handle(socketStream(socket, limits, now), request));
  const stopCutting = cutSlowReaders(() => wss.clients, limits, now);
  let open = true;
  return {
    attach(server, hosts) {
      server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        const status = refusalOf(request, hosts);
        if (status !== null || !open || wss.clients.size >= limits.sockets) return refuse(socket, status ?? '503 Service Unavailable');
        wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws, request));
      });
    },
    sockets: () => wss.clients.size,
    async close() {
      open = false;
      stopCutting();
      for (const socket of wss.clients) socket.terminate();
      await new Promise<void>((done) => broker.close(done));
    },
  };
}

function refusalOf(request: IncomingMessage, hosts: ReadonlySet<string>): string | null {
  if (!isHostAllowed(request, hosts)) return '421 Misdirected Request';
  if (request.url !== '/mqtt') return '404 Not Found';
  if (!isOriginOwn(request)) return '403 Forbidden';
  return String(request.headers['sec-websocket-protocol'] ?? '').split(',').some((name) => name.trim() === 'mqtt') ? null : '400 Bad Request';
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
