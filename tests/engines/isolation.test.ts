import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { topics } from '#core/table/topics.ts';
import type { Engine } from './engine.ts';
import { ENGINES } from './engines.ts';
import { FaultRig, newRoom, pause } from './faultRig.ts';
import { natsCluster } from './natsCluster.ts';
import { stranger } from './stranger.ts';

const NOT_OURS = 'forged';
/** Long enough not to stand in sealed bytes by chance, as a name of three letters now and then does. */
const CANARY = /only seat|seat:ciso|Harbor light/;

describe.each(ENGINES)('somebody of another room at $name', ({ keepsRooms, start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 100_000);
  afterAll(() => engine?.stop());

  const what = keepsRooms
    ? 'hears nothing of a room, and what it says there reaches nobody'
    : 'hears sealed frames of a room (this engine cannot prevent it), and what it says there changes nothing';
  it(what, async () => {
    const rig = await new FaultRig(engine).begin();
    const room = rig.room.kept.room;
    const eve = await stranger(engine.addresses[0], room);
    const up: Uint8Array[] = [];
    rig.device('Oz').relay.subscribe(topics.up(room), (bytes) => void up.push(bytes));
    try {
      await rig.play(20);
      for (const topic of [topics.up(room), topics.lobby(room), topics.down(room, 'C'.repeat(22))]) await eve.forge(topic, Buffer.from(NOT_OURS));
      await rig.answered();
      await vi.waitFor(() => expect(up.length).toBeGreaterThanOrEqual(20), { timeout: 20_000 });
      for (const bytes of up.slice(0, 20)) await eve.forge(topics.up(room), bytes);
      await pause(1000);
      const ofRoom = eve.heard.filter(({ topic }) => topic.includes(room));
      const forged = up.filter((bytes) => Buffer.from(bytes).toString() === NOT_OURS).length;
      if (keepsRooms) expect([ofRoom.length, forged, eve.heard.length]).toEqual([0, 0, 0]);
      else expect([ofRoom.length > 20, forged]).toEqual([true, 1]);
      expect(ofRoom.filter(({ bytes }) => CANARY.test(bytes.toString('latin1')))).toEqual([]);
      expect(await rig.outcome()).toMatchObject({ sent: 20, refused: 0, lost: 0, doubled: 0, unequal: 0 });
    } finally {
      eve.end();
      rig.end();
    }
  });

  if (keepsRooms) it.each(['#', '+', ''])('logs in as %j and is no further', async (name) => {
    const [a, b] = [1, 2].map(() => mqttRelay({ addresses: engine.addresses, room: ROOM }));
    const eve = await stranger(engine.addresses[0], ROOM, name).catch(() => null);
    try {
      const heard: number[] = [];
      b?.subscribe(topics.up(ROOM), (bytes) => void heard.push(bytes[0] ?? 0));
      await vi.waitFor(() => {
        a?.publish(topics.up(ROOM), Uint8Array.of(7));
        expect(heard.length).toBeGreaterThan(5);
      }, { timeout: 20_000 });
      await eve?.forge(topics.up(ROOM), Uint8Array.of(9)).catch(() => undefined);
      await pause(500);
      expect([heard.includes(9), eve?.heard ?? []]).toEqual([false, []]);
    } finally {
      eve?.end();
      for (const relay of [a, b]) relay?.close();
    }
  });
});
const ROOM = newRoom();

describe('a NATS cluster with a password', () => {
  const PASSWORD = 'a password for the tests';
  let engine: Engine;
  beforeAll(async () => {
    engine = await natsCluster.start({ password: PASSWORD });
  }, 100_000);
  afterAll(() => engine?.stop());

  it('takes those who give it, under any room, and nobody else', async () => {
    const own = mqttRelay({ addresses: engine.addresses, room: ROOM, password: PASSWORD });
    const without = mqttRelay({ addresses: engine.addresses, room: ROOM });
    const wrong = mqttRelay({ addresses: engine.addresses, room: ROOM, password: 'another' });
    await vi.waitFor(() => expect(own.state).toBe('open'), { timeout: 20_000 });
    await pause(2500);
    expect([own.state, without.state, wrong.state]).toEqual(['open', 'connecting', 'connecting']);
    for (const relay of [own, without, wrong]) relay.close();
  });

  it('has servers that anybody who has it can shut for newcomers, each by itself until it is started again: NATS 2.9 knows no rules for who gives a token', async () => {
    const [shut, other] = engine.addresses;
    const eve = await stranger(shut, ROOM, newRoom(), PASSWORD);
    for (const stream of ['$MQTT_sess', '$MQTT_msgs', '$MQTT_rmsgs']) await eve.forge(`$JS/API/STREAM/DELETE/${stream}`, new Uint8Array()).catch(() => undefined);
    await pause(1000);
    const [late, elsewhere] = [shut, other ?? ''].map((address) => mqttRelay({ addresses: [address], room: newRoom(), password: PASSWORD }));
    await pause(4000);
    expect([late?.state, elsewhere?.state]).toEqual(['connecting', 'open']);
    eve.end();
    await engine.kill(0);
    await engine.restart(0);
    await vi.waitFor(() => expect(late?.state).toBe('open'), { timeout: 20_000 });
    for (const relay of [late, elsewhere]) relay?.close();
  });
});
