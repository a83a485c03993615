import { WebSocket } from 'ws';
import { topics } from '#core/table/topics.ts';
import { BARE_LIVE } from './bareWire.ts';
import type { BenchRoom } from './benchRoom.ts';

/** A device that opens nothing: it takes the time at which a live frame came whole, and the frame's number. */
export interface LightReceiver {
  readonly ready: Promise<void>;
  close(): void;
}
type Arrived = (seq: number) => void;
/** Of the number in a frame (core/table/frame.ts). */
const SEQ_AT = 6;
const CONNECT = 0x10;
const SUBSCRIBE = 0x82;
const SUBACK = 0x90;
const PUBLISH = 0x30;
const KEEPALIVE = [0, 120] as const;

/** Over the bare server. */
export function bareReceiver(address: string, arrived: Arrived): LightReceiver {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  socket.on('message', (message: Buffer) => message[0] === BARE_LIVE && arrived(message.readUInt32BE(1 + SEQ_AT)));
  return { ready: until(socket, 'open'), close: () => socket.terminate() };
}

/** Over MQTT, with the fewest packets that subscribe to one topic, so that the cost of a client's library is not taken for the relay's. */
export function mqttReceiver(address: string, id: string, { room, streamChan }: BenchRoom, arrived: Arrived): LightReceiver {
  const socket = new WebSocket(address, 'mqtt', { perMessageDeflate: false });
  let bytes: Buffer = Buffer.alloc(0);
  const ready = new Promise<void>((done, fail) => {
    socket.on('error', fail).on('close', () => fail(new Error('a receiver was cut')));
    socket.on('open', () => {
      socket.send(packet(CONNECT, [...text('MQTT'), 4, 0x82, ...KEEPALIVE, ...text(id), ...text(room)]));
      socket.send(packet(SUBSCRIBE, [0, 1, ...text(topics.down(room, streamChan)), 0]));
    });
    socket.on('message', (message: Buffer) => {
      bytes = bytes.length === 0 ? message : Buffer.concat([bytes, message]);
      for (let one = firstPacket(bytes); one; one = firstPacket(bytes)) {
        bytes = bytes.subarray(one.end);
        if (one.type === SUBACK) done();
        if (one.type === PUBLISH) arrived(one.body.readUInt32BE(2 + one.body.readUInt16BE(0) + SEQ_AT));
      }
    });
  });
  return { ready, close: () => socket.terminate() };
}

const until = (socket: WebSocket, what: 'open'): Promise<void> => new Promise((done, fail) => socket.once(what, done).once('error', fail));
const text = (words: string): readonly number[] => [words.length >> 8, words.length & 0xff, ...Buffer.from(words, 'latin1')];

/** MQTT 3.1.1, 2.2. */
function packet(type: number, body: readonly number[]): Buffer {
  const length = body.length < 128 ? [body.length] : [(body.length & 0x7f) | 0x80, body.length >> 7];
  return Buffer.from([type, ...length, ...body]);
}

function firstPacket(bytes: Buffer): { readonly type: number; readonly body: Buffer; readonly end: number } | null {
  let [length, at] = [0, 1];
  for (let shift = 0; ; shift += 7, at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return null;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  const start = at + 1;
  return bytes.length < start + length ? null : { type: bytes[0] ?? 0, body: bytes.subarray(start, start + length), end: start + length };
}
