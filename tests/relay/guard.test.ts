import { connect, type IClientOptions, type MqttClient } from 'mqtt';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { topics } from '#core/table/topics.ts';
import { servedRelay, type ServedRelay } from '#kit/servedRelay.ts';

const A = 'A'.repeat(22);
const B = 'B'.repeat(22);
const CHAN = 'C'.repeat(22);
const KIB = 1024;

let relay: ServedRelay;
let clients: MqttClient[];
beforeEach(async () => {
  relay = await servedRelay();
  clients = [];
});
afterEach(async () => {
  for (const client of clients) client.end(true);
  await relay.stop();
});

/** A client that does as it likes, unlike our adapter. `open`: connected; `cut`: it was thrown out or not let in. */
function client(options: IClientOptions): { readonly mqtt: MqttClient; readonly heard: string[]; readonly state: () => string } {
  const mqtt = connect(relay.address, { protocolVersion: 4, reconnectPeriod: 0, connectTimeout: 3000, ...options });
  clients.push(mqtt);
  let state = 'new';
  const heard: string[] = [];
  mqtt.on('connect', () => (state = 'open'));
  mqtt.on('close', () => (state = 'cut'));
  mqtt.on('error', () => undefined);
  mqtt.on('message', (topic, payload) => heard.push(`${topic} ${payload.toString().slice(0, 20)}`));
  return { mqtt, heard, state: () => state };
}
type Client = ReturnType<typeof client>;
const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 });
async function inRoom(room: string): Promise<Client> {
  const one = client({ username: room });
  await until(() => expect(one.state()).toBe('open'));
  return one;
}
const subscribe = (one: Client, topic: string, qos: 0 | 1 = 0) =>
  new Promise<number>((done) => one.mqtt.subscribe(topic, { qos }, (error, _, packet) => done(Number(packet?.granted?.[0] ?? (error ? 128 : -1)))));

/** What the server answers to a handshake: a status, 101 for a WebSocket. */
function handshake(headers: Readonly<Record<string, string>>, path = '/mqtt'): Promise<number> {
  return new Promise((done) => {
    const socket = new WebSocket(`ws://127.0.0.1:${relay.port}${path}`, ['mqtt'], { headers });
    socket.on('open', () => (socket.terminate(), done(101)));
    socket.on('unexpected-response', (request, response) => (request.destroy(), done(response.statusCode ?? 0)));
    socket.on('error', () => undefined);
  });
}

describe('who may come in', () => {
  it('a page of this server, and no page of another site', async () => {
    const host = `127.0.0.1:${relay.port}`;
    expect(await handshake({ Origin: `http://${host}` })).toBe(101);
    expect(await handshake({})).toBe(101);
    for (const Origin of ['http://evil.example', 'null', `http://127.0.0.1:${relay.port + 1}`, `http://localhost:${relay.port}`, `http://${host}.evil.example`]) {
      expect([Origin, await handshake({ Origin })]).toEqual([Origin, 403]);
    }
  });
  it('nobody who was led here under another name', async () => {
    expect(await handshake({ Host: `evil.example:${relay.port}`, Origin: `http://evil.example:${relay.port}` })).toBe(421);
    expect(await handshake({ Host: `localhost:${relay.port}`, Origin: `http://localhost:${relay.port}` })).toBe(101);
  });
  it('only at /mqtt', async () => {
    expect(await handshake({}, '/')).toBe(404);
    expect(await handshake({}, '/mqtt/x')).toBe(404);
  });
  it.each([
    ['without a name', {}], ['by a name that is no room', { username: 'admin' }], ['by a wildcard', { username: '#' }], ['by a longer one', { username: `${A}A` }],
    ['with MQTT 5', { username: A, protocolVersion: 5 as const }], ['with a kept session', { username: A, clean: false, clientId: 'kept' }],
    ['with a will', { username: A, will: { topic: topics.up(A), payload: Buffer.from('x'), qos: 0 as const, retain: false } }],
  ])('nobody %s', async (_, options) => {
    const one = client(options);
    await until(() => expect(one.state()).toBe('cut'));
  });
  it('nobody above the number of sockets', async () => {
    await relay.stop();
    relay = await servedRelay({ sockets: 2 });
    await inRoom(A);
    await inRoom(A);
    expect(await handshake({})).toBe(503);
  });
  it('nobody who says nothing', async () => {
    await relay.stop();
    relay = await servedRelay({ connectTimeout: 200 });
    const socket = new WebSocket(relay.address, ['mqtt']);
    await new Promise((done) => socket.on('close', done));
    await until(() => expect(relay.sockets()).toBe(0));
  });
});

describe('a room', () => {
  it('is closed to another: six ways to listen bring nothing, a forged message does not arrive', async () => {
    const [inside, sender, outside] = [await inRoom(A), await inRoom(A), await inRoom(B)];
    expect(await subscribe(inside, topics.down(A, CHAN))).toBe(0);
    for (const way of ['#', 'ttx/#', '$SYS/#', `ttx/${A}/#`, topics.down(A, CHAN), `ttx/+/${CHAN}/d`]) expect([way, await subscribe(outside, way)]).toEqual([way, 128]);
    for (let n = 0; n < 20; n += 1) sender.mqtt.publish(topics.down(A, CHAN), `true ${n}`);
    await until(() => expect(inside.heard).toHaveLength(20));
    outside.mqtt.publish(topics.down(A, CHAN), 'forged');
    await until(() => expect(outside.state()).toBe('cut'));
    sender.mqtt.publish(topics.down(A, CHAN), 'last');
    await until(() => expect(inside.heard.at(-1)).toBe(`${topics.down(A, CHAN)} last`));
    expect(inside.heard).toHaveLength(21);
    expect(outside.heard).toEqual([]);
  });
  it('has no wildcards and no other QoS, even for its own', async () => {
    const one = await inRoom(A);
    for (const way of ['#', `ttx/${A}/#`, `ttx/${A}/+/d`, `$share/g/${topics.up(A)}`]) expect([way, await subscribe(one, way)]).toEqual([way, 128]);
    expect(await subscribe(one, topics.up(A), 1)).toBe(128);
    expect(await subscribe(one, topics.up(A))).toBe(0);
  });
  it('has so many subscriptions a client; one that ended makes place', async () => {
    await relay.stop();
    relay = await servedRelay({ subscriptions: 2 });
    const one = await inRoom(A);
    expect([await subscribe(one, topics.up(A)), await subscribe(one, topics.lobby(A)), await subscribe(one, topics.down(A, CHAN))]).toEqual([0, 0, 128]);
    await one.mqtt.unsubscribeAsync(topics.up(A));
    expect(await subscribe(one, topics.down(A, CHAN))).toBe(0);
  });
  it.each([['retained', { retain: true }], ['with QoS 1', { qos: 1 as const }], ['with QoS 2', { qos: 2 as const }]])('takes nothing %s', async (_, options) => {
    const one = await inRoom(A);
    one.mqtt.publish(topics.up(A), 'x', options);
    await until(() => expect(one.state()).toBe('cut'));
  });
});

describe('who says too much', () => {
  it('is cut: a message above 256 KiB', async () => {
    const socket = new WebSocket(relay.address, ['mqtt']);
    await new Promise((done) => socket.on('open', done));
    socket.on('error', () => undefined);
    const code = new Promise((done) => socket.on('close', done));
    socket.send(Buffer.alloc(256 * KIB + 1));
    expect(await code).toBe(1009);
  });
  it('is cut: a packet above 64 KiB, however it is cut into messages', async () => {
    const [one, other] = [await inRoom(A), await inRoom(A)];
    await subscribe(other, topics.down(A, CHAN));
    one.mqtt.publish(topics.down(A, CHAN), Buffer.alloc(60 * KIB, 'a'));
    await until(() => expect(other.heard).toHaveLength(1));
    one.mqtt.publish(topics.down(A, CHAN), Buffer.alloc(65 * KIB, 'b'));
    await until(() => expect(one.state()).toBe('cut'));
    expect(other.heard).toHaveLength(1);
  });
  it('is cut: a flood of small ones upwards; others go on', async () => {
    const [flood, host, good] = [await inRoom(A), await inRoom(A), await inRoom(A)];
    await subscribe(host, topics.up(A));
    for (let n = 0; n < 2000; n += 1) flood.mqtt.publish(topics.up(A), 'flood');
    await until(() => expect(flood.state()).toBe('cut'));
    good.mqtt.publish(topics.up(A), 'good');
    await until(() => expect(host.heard.at(-1)).toBe(`${topics.up(A)} good`));
    expect(host.heard.length).toBeLessThan(400);
  });
  it('is cut: a flood of bytes', async () => {
    await relay.stop();
    relay = await servedRelay({ bytes: { burst: 200 * KIB, perSecond: KIB } });
    const one = await inRoom(A);
    for (let n = 0; n < 10; n += 1) one.mqtt.publish(topics.down(A, CHAN), Buffer.alloc(30 * KIB));
    await until(() => expect(one.state()).toBe('cut'));
  });
});
