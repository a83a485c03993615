import { expect, vi } from 'vitest';
import type { Clock } from '#core/ports.ts';
import { topics } from '#core/table/topics.ts';
import type { Engine } from './engine.ts';
import { pause, type FaultRig } from './faultRig.ts';

/** Something that goes wrong in the middle of an exercise. */
export interface Fault {
  readonly name: string;
  /** How many servers an engine must have for it. */
  readonly servers: number;
  readonly happen: (rig: FaultRig, engine: Engine) => Promise<void>;
}
const HOUR = 3_600_000;
const PATIENCE = { timeout: 60_000, interval: 50 } as const;

async function killed(rig: FaultRig, engine: Engine): Promise<void> {
  await rig.play(8);
  const dead = engine.kill();
  await rig.play(12);
  await dead;
  await vi.waitFor(() => expect([...rig.open].map((d) => d.guest.connection)).toEqual([...rig.open].map(() => 'offline')), PATIENCE);
  await engine.restart();
  await rig.play(8);
}

async function oneOfThree(rig: FaultRig, engine: Engine): Promise<void> {
  for (const place of engine.addresses.keys()) {
    await rig.play(4);
    const dead = engine.kill(place);
    await rig.play(8);
    await dead;
    // Everybody goes on before the server is back.
    await rig.answered();
    await engine.restart(place);
  }
}

async function hostReopened(rig: FaultRig): Promise<void> {
  await rig.play(8);
  rig.room.close();
  await rig.play(8);
  await vi.waitFor(() => expect(rig.device('Ana').guest.connection).toBe('away'), PATIENCE);
  await rig.room.open();
  await rig.play(8);
}

/** One page is closed and opened after ten minutes of the room; one has its radio off as long, and goes on with what it had to say. */
async function tenMinutesOffline(rig: FaultRig): Promise<void> {
  await rig.play(8);
  await rig.answered();
  const gone = rig.leave('Cem');
  const radio = rig.relays.find((relay) => relay === rig.device('Ben').relay);
  if (!radio) throw new Error('Ben has no relay');
  radio.isDeaf = true;
  await rig.play(4, ['Ben']);
  const from = rig.room.rules.second;
  for (let second = 0; second < 600; second += 1) {
    rig.room.tick();
    if (second % 40 === 0) void rig.command('Ana');
    await pause(5);
  }
  expect(rig.room.rules.second - from).toBeGreaterThanOrEqual(600);
  radio.isDeaf = false;
  rig.comeBack(gone);
  await rig.play(8);
}

async function oneInTen(rig: FaultRig): Promise<void> {
  rig.setFaults(0.1);
  for (let round = 0; round < 12; round += 1) {
    await rig.play(8);
    await rig.answered();
  }
  await rig.outcome();
  rig.setFaults(0);
}

/** One clock is an hour late from the start, one jumps an hour ahead in the middle. */
async function clockWrong(rig: FaultRig): Promise<void> {
  const { clock } = rig.room.time;
  let ahead = 0;
  const wrong = (by: () => number): Clock => ({ ...clock, now: () => clock.now() + by() });
  rig.comeBack(rig.leave('Ana'), wrong(() => -HOUR));
  rig.comeBack(rig.leave('Ben'), wrong(() => ahead));
  await rig.play(12);
  ahead = HOUR;
  await rig.play(12);
  await vi.waitFor(() => expect([...rig.open].map((d) => d.guest.connection)).toEqual([...rig.open].map(() => 'live')), PATIENCE);
}

/** One device says all that it may and a thousand times more, and what it sealed itself again and again; another plays on. */
async function flood(rig: FaultRig): Promise<void> {
  const noisy = rig.device('Cem');
  const own: Uint8Array[] = [];
  const stop = rig.device('Oz').relay.subscribe(topics.up(rig.room.kept.room), (bytes) => void own.push(bytes));
  for (let i = 0; i < 60; i += 1) void rig.command('Cem');
  const calm: Promise<unknown>[] = [];
  const topic = topics.up(rig.room.kept.room);
  for (let round = 0; round < 40; round += 1) {
    for (const bytes of own.slice(-25)) noisy.relay.publish(topic, bytes);
    for (let n = 0; n < 25; n += 1) noisy.relay.publish(topic, new Uint8Array(374).fill(n));
    if (round % 4 === 0) calm.push(rig.command('Ben'));
    await pause(50);
  }
  stop();
  expect(await Promise.all(calm)).toEqual(calm.map(() => 'accepted'));
  await rig.answered();
  await rig.play(4, ['Ben', 'Cem']);
}

export const FAULTS: readonly Fault[] = [
  { name: 'broker killed with SIGKILL and restarted', servers: 1, happen: killed },
  { name: 'one server of three killed, each in turn', servers: 2, happen: oneOfThree },
  { name: 'facilitator’s page closed and reopened', servers: 1, happen: hostReopened },
  { name: 'devices offline for ten minutes', servers: 1, happen: tenMinutesOffline },
  { name: '1 in 10 messages lost, doubled, reordered', servers: 1, happen: oneInTen },
  { name: 'clocks wrong by an hour', servers: 1, happen: clockWrong },
  { name: 'a flood from one device', servers: 1, happen: flood },
];
