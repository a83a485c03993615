import { setTimeout as pause } from 'node:timers/promises';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import type { Relay } from '#core/ports.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Row } from '../row.ts';
import { bareHostRelay } from './bareRelay.ts';
import { benchHost, benchHostKeys, type BenchHost } from './benchHost.ts';
import { benchRoom } from './benchRoom.ts';
import { processFigures } from './processFigures.ts';
import { benchSealer } from './seatGroup.ts';
import type { Seats } from './seats.ts';
import type { Way } from './seatsMessages.ts';

export interface LatencyCase {
  readonly engine: Engine;
  readonly bare: { readonly address: string; readonly pid: number };
  readonly seats: number;
  readonly rounds: number;
  readonly atMost: number;
}
/** Whole devices in each process of seats; all others are light. */
const DEVICES = 2;
const WARM = 20;
const PAUSE_MS = 15;

interface Side {
  readonly group: string;
  readonly host: BenchHost;
  readonly pids: readonly number[];
  readonly took: number[];
  cpuMs: number;
}

/**
 * One commit after the other, by turns over the engine and over the bare server, until all seats show it. Both sides are there at the
 * same time, with the same seats in the same processes and the same host in this one.
 */
export async function latencyRows(seats: Seats, { engine, bare, seats: count, rounds, atMost }: LatencyCase): Promise<{ readonly rows: readonly Row[]; readonly notes: readonly string[] }> {
  const bareAddress = [bare.address];
  const ours = await open(seats, 'mqtt', engine.addresses, engine.pids(), `${engine.name} ${count}`, count);
  const theirs = await open(seats, 'bare', bareAddress, [bare.pid], `bare ${count}`, count);
  for (let round = 1; round <= WARM + rounds; round += 1) {
    const isWarm = round <= WARM;
    for (const side of round % 2 === 0 ? [ours, theirs] : [theirs, ours]) {
      const before = isWarm ? null : await processFigures(side.pids);
      const took = await seats.commit(side.group, round, DEVICES);
      await pause(PAUSE_MS);
      if (!before) continue;
      side.took.push(took);
      side.cpuMs += (await processFigures(side.pids)).cpuMs - before.cpuMs;
    }
  }
  const notes = await Promise.all([ours, theirs].map((side) => note(side, count)));
  for (const side of [ours, theirs]) {
    side.host.leave();
    seats.leave(side.group);
  }
  const row = (what: string, part: number, target: Row['target']): Row => {
    const [a, b] = [quantile(ours.took, part), quantile(theirs.took, part)];
    return { what, against: 'bare ws', ours: a, theirs: b, ratio: a / b, target };
  };
  const what = `${engine.name}, ${count} seats: commit → shown by the slowest`;
  return { rows: [row(`${what}, p99`, 0.99, { atMost }), row('  the same, median', 0.5, null)], notes };
}

async function open(seats: Seats, way: Way, addresses: readonly string[], pids: readonly number[], group: string, count: number): Promise<Side> {
  const room = benchRoom(group.replace(/\W/g, ''), benchSealer.random);
  const keys = await benchHostKeys();
  const members = await seats.members(DEVICES * 3);
  const [first = '', ...more] = addresses;
  const relay: Relay = way === 'bare' ? bareHostRelay(first, room) : mqttRelay({ addresses: [first, ...more], room: room.room, isHost: true });
  const host = await benchHost(relay, keys, room, members.flat());
  await seats.sit({ group, way, addresses, room, host: keys.signing.publicKey, light: count - members.flat().length }, members);
  return { group, host, pids, took: [], cpuMs: 0 };
}

async function note({ group, pids, took, cpuMs }: Side, count: number): Promise<string> {
  const { mib } = await processFigures(pids);
  return `${group}: relay ${mib.toFixed(0)} MiB, ${((cpuMs * 1000) / (took.length * count)).toFixed(0)} µs of CPU a delivery`;
}

const quantile = (list: readonly number[], part: number): number => list.toSorted((a, b) => a - b)[Math.ceil(part * list.length) - 1] ?? Number.NaN;
