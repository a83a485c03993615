import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import type { Relay } from '#core/ports.ts';
import { topics } from '#core/table/topics.ts';
import { servedRelay, type ServedRelay } from '#kit/servedRelay.ts';

/** Sums of their letters' codes: 22 × 65 = 1430, and one more. */
const [EVEN, ODD] = ['A'.repeat(22), `${'A'.repeat(21)}B`] as const;
const patience = { timeout: 20_000, interval: 20 };

let servers: readonly [ServedRelay, ServedRelay];
let relays: Relay[];
beforeEach(async () => {
  servers = [await servedRelay(), await servedRelay()];
  relays = [];
});
afterEach(async () => {
  for (const relay of relays) relay.close();
  for (const server of servers) await server.stop();
});
async function device(room: string): Promise<Relay> {
  const relay = mqttRelay({ addresses: [servers[0].address, servers[1].address], room });
  relays.push(relay);
  await vi.waitFor(() => expect(relay.state).toBe('open'), patience);
  return relay;
}
const sockets = (): readonly number[] => servers.map((server) => server.sockets());

it('spreads rooms over the addresses, and keeps a room together', async () => {
  for (const room of [EVEN, EVEN, EVEN]) await device(room);
  expect(sockets()).toEqual([3, 0]);
  for (const room of [ODD, ODD]) await device(room);
  expect(sockets()).toEqual([3, 2]);
});

it('goes to the next address with all that it listens to, when its own is gone', async () => {
  const [a, b] = [await device(EVEN), await device(EVEN)];
  let heard = 0;
  b.subscribe(topics.up(EVEN), () => (heard += 1));
  await servers[0].stop();
  await vi.waitFor(() => {
    a.publish(topics.up(EVEN), Uint8Array.of(1));
    expect(heard).toBeGreaterThan(0);
  }, patience);
  expect(sockets()).toEqual([0, 2]);
});
