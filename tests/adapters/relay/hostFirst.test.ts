import { expect, it, vi } from 'vitest';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { servedRelay } from '#kit/servedRelay.ts';

it('brings the host back before the devices that wait for it', async () => {
  const served = await servedRelay();
  const opened: string[] = [];
  const room = 'hostfirst0000000000000';
  const relays = ['device', 'host'].map((who) => {
    const relay = mqttRelay({ addresses: [served.address], room, isHost: who === 'host' });
    relay.onState((state) => state === 'open' && opened.push(who));
    return relay;
  });
  try {
    await vi.waitFor(() => expect(opened).toHaveLength(2), { timeout: 10_000 });
    opened.splice(0);
    await served.stop();
    await served.start();
    await vi.waitFor(() => expect(opened).toEqual(['host', 'device']), { timeout: 10_000 });
  } finally {
    for (const relay of relays) relay.close();
    await served.stop();
  }
});
