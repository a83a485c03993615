import { WebSocket } from 'ws';
import { topicListeners } from '#adapters/relay/topicListeners.ts';
import type { Relay } from '#core/ports.ts';
import { parseTopic, topics } from '#core/table/topics.ts';
import { BARE_LIVE, BARE_NAME, BARE_ONE, BARE_REPAIR } from './bareWire.ts';
import type { BenchRoom } from './benchRoom.ts';

/** The host's end of the bare server as a `Relay`. */
export function bareHostRelay(address: string, { room, streamChan }: BenchRoom): Relay {
  return overSocket(`${address}host`, {
    wrap(topic, bytes) {
      const to = parseTopic(topic);
      if (to?.kind !== 'down' && to?.kind !== 'repair') return null;
      if (to.chan === streamChan) return Buffer.concat([Uint8Array.of(to.kind === 'down' ? BARE_LIVE : BARE_REPAIR), bytes]);
      return Buffer.concat([Uint8Array.of(BARE_ONE), Buffer.from(to.chan, 'latin1'), bytes]);
    },
    unwrap: (message) => [topics.up(room), message],
  });
}

/** A device's end; `name`: the channel on which the host speaks to it alone. */
export function bareDeviceRelay(address: string, { room, streamChan }: BenchRoom, name: string): Relay {
  if (name.length !== BARE_NAME) throw new Error('a device is named by its channel');
  return overSocket(`${address}${name}`, {
    wrap: (_, bytes) => Buffer.from(bytes),
    unwrap(message) {
      if (message[0] === BARE_LIVE) return [topics.down(room, streamChan), message.subarray(1)];
      if (message[0] === BARE_REPAIR) return [topics.repair(room, streamChan), message.subarray(1)];
      return [topics.down(room, name), message.subarray(1 + BARE_NAME)];
    },
  });
}

interface Wire {
  readonly wrap: (topic: string, bytes: Uint8Array) => Buffer | null;
  readonly unwrap: (message: Buffer) => readonly [topic: string, bytes: Buffer];
}

function overSocket(address: string, { wrap, unwrap }: Wire): Relay {
  const own = topicListeners('connecting');
  const socket = new WebSocket(address, { perMessageDeflate: false });
  socket.on('open', () => own.become('open'));
  socket.on('message', (message: Buffer) => own.deliver(...unwrap(message)));
  socket.on('error', () => own.become('closed'));
  return {
    get state() {
      return own.state;
    },
    publish(topic, bytes) {
      const message = wrap(topic, bytes);
      if (own.state === 'open' && message) socket.send(message);
    },
    subscribe(topic, listener) {
      const { stop } = own.add(topic, listener);
      return () => void stop();
    },
    onState: own.onState,
    close() {
      own.become('closed');
      socket.terminate();
    },
  };
}
