import { afterAll, beforeAll, describe } from 'vitest';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { relayContract } from '../adapters/relay/relay.contract.ts';
import type { Engine } from './engine.ts';
import { ENGINES } from './engines.ts';

let made = 0;

describe.each(ENGINES)('over MQTT: $name', ({ name, start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 100_000);
  afterAll(() => engine?.stop());

  relayContract(name, async () => {
    const room = `Room${String((made += 1)).padStart(18, '0')}`;
    return {
      room, connect: () => mqttRelay({ addresses: engine.addresses, room }), end: async () => undefined,
      trouble: { lose: () => engine.kill(), restore: () => engine.restart() },
    };
  });
});
