import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { viewHash } from '#core/table/viewHash.ts';
import { aTable } from '#kit/aTable.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';
import { droppingProxy, type DroppingProxy } from './droppingProxy.ts';
import type { Engine } from './engine.ts';
import { ENGINES } from './engines.ts';
import { joined, type Seated } from './realTable.ts';

/** From the cut to the seat as it is now (issue 3). */
const BACK_MS = 2000;
const ROLE = 'triage';
/** Nothing is hurried: waits are as long as in the app. */
const SPEED = 1;
const PATIENCE = { timeout: 20_000, interval: 5 } as const;

describe.each(ENGINES)('over $name', ({ start }) => {
  let engine: Engine;
  let ways: readonly DroppingProxy[];
  beforeAll(async () => {
    engine = await start();
    ways = await Promise.all(engine.addresses.map(droppingProxy));
  }, 100_000);
  afterAll(async () => {
    for (const way of ways) await way.stop();
    await engine.stop();
  });

  it('a seat whose connection drops shows what happens meanwhile within two seconds, without a reload', async () => {
    let made = 0;
    const own = ways.map(({ address }) => address) as [string, ...string[]];
    const t = await aTable(sessionScenario, (room) => mqttRelay({ addresses: (made += 1) === 1 ? engine.addresses : own, room, isHost: made === 1 }), SPEED);
    try {
      await t.table.getState().openTable();
      const seat = await joined(t, { kind: 'role', role: ROLE }, 'Ana');
      const took: number[] = [];
      for (const round of [1, 2, 3]) took.push(await back(seat, () => t.tab.session.getState().seat(ROLE) ?? {}, () => {
        expect(ways.reduce((sum, way) => sum + way.drop(), 0)).toBeGreaterThan(0);
        expect(t.tab.session.getState().submit({ do: 'advance', to: round * 60 })).toBeNull();
      }));
      expect(took.toSorted((a, b) => a - b)[1]).toBeLessThan(BACK_MS);
    } finally {
      t.end();
    }
  });
});

/** Milliseconds from the cut to the newest view. */
async function back({ guest }: Seated, newest: () => object, cut: () => void): Promise<number> {
  let wasGone = false;
  const stop = guest.subscribe(({ connection }) => (wasGone ||= connection === 'offline'));
  const from = performance.now();
  cut();
  await vi.waitFor(() => expect([guest.getState().connection, viewHash(guest.getState().seats[0]?.view ?? {})]).toEqual(['live', viewHash(newest())]), PATIENCE);
  stop();
  expect(wasGone).toBe(true);
  return performance.now() - from;
}
