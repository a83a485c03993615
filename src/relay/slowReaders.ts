import type { WebSocket } from 'ws';
import type { RelayLimits } from './relayLimits.ts';

/** Looks at every socket now and then and cuts those for which too much has been waiting for too long. Returns how to stop. */
export function cutSlowReaders(sockets: () => Iterable<WebSocket>, { waiting }: RelayLimits, now: () => number): () => void {
  const slowSince = new WeakMap<WebSocket, number>();
  const timer = setInterval(() => {
    for (const socket of sockets()) {
      if (socket.bufferedAmount <= waiting.soft) {
        slowSince.delete(socket);
        continue;
      }
      const since = slowSince.get(socket) ?? now();
      slowSince.set(socket, since);
      if (now() - since >= waiting.softFor || socket.bufferedAmount > waiting.hard) socket.terminate();
    }
  }, waiting.every);
  timer.unref();
  return () => clearInterval(timer);
}
