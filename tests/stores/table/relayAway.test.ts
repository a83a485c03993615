import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryHub } from '#adapters/relay/memoryRelay.ts';
import type { Relay } from '#core/ports.ts';
import { frameParts } from '#core/table/frame.ts';
import { StreamHub } from '#stores/table/host/streamHub.ts';
import { FakeTableRoom, sealer } from '#kit/fakeTableRoom.ts';

const KEY = 'A'.repeat(43);

/** A host's stream over a hub, with the numbers of the frames that the hub carried. */
async function aStream() {
  const hub = memoryHub();
  const carried: number[] = [];
  hub.watch((_, bytes) => {
    const parts = frameParts(bytes);
    if (parts.is === 'frame') carried.push(parts.header.seq);
  });
  let now = 0;
  const stream = new StreamHub({ sealer, signer: await sealer.newSigningKey(), relay: hub.connect(), room: 'R'.repeat(22), epoch: 1, later: () => () => undefined, now: () => now });
  stream.use({ screen: KEY });
  const show = (n: number): Promise<void> => stream.publish(() => ({ view: { n }, orders: { stopped: false, blackout: false, spotlight: null } }), true);
  return { hub, stream, carried, show, later: (ms: number) => (now += ms) };
}

describe('a host whose relay is away', () => {
  it('says no beats to nobody, and sends what the relay did not take when it is back, then a beat', async () => {
    const { hub, stream, carried, show, later } = await aStream();
    await show(1);
    hub.down();
    await show(2);
    for (let i = 0; i < 5; i += 1) {
      later(1000);
      await show(2);
    }
    await show(3);
    expect([carried, stream.seq('screen')]).toEqual([[1], 3]);
    hub.up();
    await stream.again();
    expect(carried).toEqual([1, 2, 3, 4]);
    await stream.again();
    expect(carried).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a device', () => {
  let room: FakeTableRoom | null = null;
  afterEach(() => room?.end());

  it('listens to repairs only while it lacks something', async () => {
    const hub = memoryHub();
    const heard = new Map<string, number>();
    const counted = (relay: Relay): Relay => Object.create(relay, {
      subscribe: { value: (topic: string, listener: (bytes: Uint8Array) => void) => {
        const stop = relay.subscribe(topic, listener);
        const kind = topic.split('/').at(-1) ?? '';
        heard.set(kind, (heard.get(kind) ?? 0) + 1);
        return () => (heard.set(kind, (heard.get(kind) ?? 0) - 1), stop());
      } },
    }) as Relay;
    const repairs = (): number => heard.get('rep') ?? 0;
    room = new FakeTableRoom(() => counted(hub.connect()));
    await room.open();
    await room.sit('Ana', { kind: 'role', role: 'ciso' });
    await vi.waitFor(() => expect(repairs()).toBe(1), { interval: 1 });
    await room.level();
    await vi.waitFor(() => expect(repairs()).toBe(0));
    hub.setFaults({ seed: 1, lose: 1, double: 0, reorder: 0 });
    room.tick();
    await new Promise((done) => setTimeout(done, 50));
    hub.setFaults(null);
    room.tick();
    await vi.waitFor(() => expect(repairs()).toBe(1), { interval: 1 });
    await room.level();
    await vi.waitFor(() => expect(repairs()).toBe(0));
  });
});
