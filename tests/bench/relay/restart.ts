import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Row } from '../row.ts';
import { benchHost, benchHostKeys, type BenchHost } from './benchHost.ts';
import { benchNow } from './benchNow.ts';
import { benchRoom } from './benchRoom.ts';
import { benchSealer } from './seatGroup.ts';
import type { Seats } from './seats.ts';

const PROMISED_MS = 5000;
const DOWN_MS = 1500;
/** What the facilitator does meanwhile. */
const CHANGES = 2;
const POLL_MS = 10;
const POLLS = 3000;

/**
 * The whole relay killed while the host goes on, and started again: from the first accept of a listener to the last device that shows what
 * it missed; the median of `kills`. All devices are whole.
 */
export async function restartRows(seats: Seats, engine: Engine, count: number, kills: number, target: Row['target']): Promise<readonly Row[]> {
  const group = `restart ${engine.name}`;
  const room = benchRoom(group.replace(/\W/g, ''), benchSealer.random);
  const keys = await benchHostKeys();
  const members = await seats.members(count);
  const [first, ...more] = engine.addresses;
  const host = await benchHost(mqttRelay({ addresses: [first, ...more], room: room.room, isHost: true }), keys, room, members.flat());
  host.beat();
  await seats.sit({ group, way: 'mqtt', addresses: engine.addresses, room, host: keys.signing.publicKey, light: 0 }, members);
  const times: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) times.push(await killed(seats, engine, group, host, kill * CHANGES));
  host.leave();
  seats.leave(group);
  const took = times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  return [{ what: `${engine.name} killed and restarted: first accept → ${count} seats current`, against: 'promised', ours: took, theirs: PROMISED_MS, ratio: took / PROMISED_MS, target }];
}

async function killed(seats: Seats, engine: Engine, group: string, host: BenchHost, before: number): Promise<number> {
  await engine.kill();
  const current = seats.shown(group, before + CHANGES);
  for (let change = 1; change <= CHANGES; change += 1) {
    host.say(before + change);
    await pause(DOWN_MS / CHANGES);
  }
  const accepts = firstAccept(engine.addresses.map((address) => Number(new URL(address).port)));
  const started = engine.restart();
  const from = await accepts;
  const took = (await current) - from;
  await started;
  return took;
}

/** Of any listener: a connection is taken, whether or not the broker behind it is ready. */
async function firstAccept(ports: readonly number[]): Promise<number> {
  for (let i = 0; i < POLLS; i += 1) {
    if ((await Promise.all(ports.map(accepts))).includes(true)) return benchNow();
    await pause(POLL_MS);
  }
  throw new Error('no listener comes back');
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), done(true))).once('error', () => done(false));
  });
