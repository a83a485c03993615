import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { generate } from 'mqtt-packet';
import WebSocket from 'ws';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import type { Relay } from '#core/ports.ts';
import { topics } from '#core/table/topics.ts';
import { servedRelay, type ServedRelay } from '#kit/servedRelay.ts';

const ROOM = 'A'.repeat(22);
const TOPIC = topics.down(ROOM, 'C'.repeat(22));
const FRAMES = 1300;
const SIZE = 16 * 1024;

let relay: ServedRelay;
let relays: Relay[];
beforeEach(() => (relays = []));
afterEach(async () => {
  for (const one of relays) one.close();
  await relay.stop();
});
const until = (check: () => void) => vi.waitFor(check, { timeout: 50_000, interval: 50 });
async function device(): Promise<Relay> {
  const one = mqttRelay({ addresses: [relay.address], room: ROOM });
  relays.push(one);
  await until(() => expect(one.state).toBe('open'));
  return one;
}

/** A phone that fell asleep: it subscribed, then its socket is never read again. */
async function sleeper(): Promise<WebSocket> {
  const socket = new WebSocket(relay.address, ['mqtt'], { createConnection: ((o: { port: number; host: string }) => connect(o)) as never });
  await new Promise((done) => socket.on('open', done));
  socket.send(generate({ cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true, clientId: 'sleeper', keepalive: 60, username: ROOM }));
  socket.send(generate({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: TOPIC, qos: 0 }] }));
  await new Promise((done) => setTimeout(done, 300));
  socket.pause();
  return socket;
}

/** Ten readers, one sleeper, 20 MB in portions that the readers keep up with. Answers how many frames each reader got. */
async function play(): Promise<readonly number[]> {
  const asleep = await sleeper();
  const readers = await Promise.all(Array.from({ length: 10 }, device));
  const got = readers.map(() => 0);
  readers.forEach((reader, i) => reader.subscribe(TOPIC, () => (got[i] = (got[i] ?? 0) + 1)));
  const publisher = await device();
  await new Promise((done) => setTimeout(done, 300));
  expect(relay.sockets()).toBe(12);
  const frame = new Uint8Array(SIZE).fill(1);
  for (let sent = 0; sent < FRAMES; sent += 10) {
    for (let n = 0; n < 10; n += 1) publisher.publish(TOPIC, frame);
    await until(() => expect(Math.min(...got)).toBe(sent + 10));
  }
  await until(() => expect(relay.sockets()).toBe(11));
  expect(readers.map((reader) => reader.state)).toEqual(readers.map(() => 'open'));
  asleep.terminate();
  return got;
}

it('one sleeping reader is cut, and ten others get all of 20 MB', async () => {
  relay = await servedRelay();
  expect(await play()).toEqual(Array.from({ length: 10 }, () => FRAMES));
}, 120_000);

it('without the guard nobody cuts it: the test above would see that', async () => {
  relay = await servedRelay({ waiting: { soft: Infinity, softFor: 1, hard: Infinity, every: 500 } });
  const asleep = await sleeper();
  const publisher = await device();
  for (let n = 0; n < 600; n += 1) publisher.publish(TOPIC, new Uint8Array(SIZE));
  await new Promise((done) => setTimeout(done, 4000));
  expect(relay.sockets()).toBe(2);
  asleep.terminate();
}, 60_000);
