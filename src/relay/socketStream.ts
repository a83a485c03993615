import { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { packetGate } from './packetGate.ts';
import type { RelayLimits } from './relayLimits.ts';
import { tokenBucket } from '#core/base/tokenBucket.ts';

const bytesOf = (message: RawData): Buffer =>
  Array.isArray(message) ? Buffer.concat(message) : Buffer.isBuffer(message) ? message : Buffer.from(new Uint8Array(message));

/**
 * A WebSocket as the broker wants it, guarded both ways. In: only packets of our subset, within their sizes and rates, else the
 * socket is cut. Out: a write is done at once and never waits for the reader, or one sleeping phone would stop the broker for all
 * (RELAY 4); what piles up for it is seen in `bufferedAmount`, and who has more than the hard limit waiting is cut here.
 */
export function socketStream(socket: WebSocket, limits: RelayLimits, now: () => number): Duplex {
  const gate = packetGate(limits.packet);
  const bytes = tokenBucket(limits.bytes, now());
  const packets = tokenBucket(limits.packets, now());
  const send = (chunk: Buffer): void => {
    if (socket.readyState !== socket.OPEN) return;
    socket.send(chunk, { binary: true });
    if (socket.bufferedAmount > limits.waiting.hard) socket.terminate();
  };
  const stream = new Duplex({
    read: () => socket.resume(),
    write(chunk: Buffer, _, done) {
      send(chunk);
      done();
    },
    // A packet is written in pieces; together they are one message.
    writev(pieces, done) {
      send(Buffer.concat(pieces.map(({ chunk }) => chunk as Buffer)));
      done();
    },
    final(done) {
      socket.close();
      done();
    },
    destroy(_, done) {
      socket.terminate();
      done(null);
    },
  });
  socket.on('message', (message, isBinary) => {
    if (stream.destroyed) return;
    const chunk = bytesOf(message);
    const passed = isBinary ? gate(chunk) : null;
    const fits = passed?.ok === true && bytes(chunk.length, now()) && packets(passed.packets, now());
    if (!fits) stream.destroy();
    else if (!stream.push(chunk)) socket.pause();
  });
  for (const end of ['close', 'error']) socket.on(end, () => stream.destroy());
  return stream;
}
