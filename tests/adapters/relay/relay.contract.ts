import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Relay, RelayState } from '#core/ports.ts';
import { topics } from '#core/table/topics.ts';

/** A relay under test: one room, any number of devices; `lose` kills what is between them, `restore` starts it again. */
export interface RelayUnderTest {
  readonly room: string;
  connect(): Relay;
  readonly trouble?: { lose(): Promise<void>; restore(): Promise<void> };
  end(): Promise<void>;
}

const CHAN = 'C'.repeat(22);
const OTHER = 'D'.repeat(22);
/** The largest frame: 16 KiB padded, and what RELAY 5.1 puts around it. */
const LARGEST = 16 * 1024 + 118;
const patience = { timeout: 30_000, interval: 20 };

const heardBy = (relay: Relay, topic: string): { readonly heard: Uint8Array[]; readonly stop: () => void } => {
  const heard: Uint8Array[] = [];
  return { heard, stop: relay.subscribe(topic, (bytes) => void heard.push(bytes)) };
};
const number = (n: number): Uint8Array => Uint8Array.of(n >> 8, n & 255);
const isProbe = (bytes: Uint8Array): boolean => bytes.length === 1;
const numbers = (heard: readonly Uint8Array[]): readonly number[] => heard.filter((b) => !isProbe(b)).map((b) => (b[0] ?? 0) * 256 + (b[1] ?? 0));

/** Publishes one byte now and then until it comes: a subscription needs its time, in a cluster more than elsewhere. */
async function untilHeard(from: Relay, topic: string, heard: readonly Uint8Array[]): Promise<void> {
  const before = heard.length;
  await vi.waitFor(() => {
    from.publish(topic, Uint8Array.of(7));
    expect(heard.length).toBeGreaterThan(before);
  }, { ...patience, interval: 100 });
  await new Promise((done) => setTimeout(done, 150));
}
const isState = (relay: Relay, state: RelayState) => vi.waitFor(() => expect(relay.state).toBe(state), patience);

/** What every relay does when nothing goes wrong, and after something did; `losable`: whether `trouble` is given. */
export function relayContract(name: string, make: () => Promise<RelayUnderTest>, losable = true): void {
  describe(`a relay: ${name}`, () => {
    let under: RelayUnderTest;
    let relays: Relay[];
    const device = async (): Promise<Relay> => {
      const relay = under.connect();
      relays.push(relay);
      await isState(relay, 'open');
      return relay;
    };
    beforeEach(async () => {
      under = await make();
      relays = [];
    });
    afterEach(async () => {
      for (const relay of relays) relay.close();
      await under.end();
    });
    const topic = (chan = CHAN): string => topics.down(under.room, chan);

    it('carries what one publishes to the others, in order, and to the publisher itself', async () => {
      const [a, b] = [await device(), await device()];
      const [atA, atB] = [heardBy(a, topic()), heardBy(b, topic())];
      await untilHeard(a, topic(), atA.heard);
      await untilHeard(a, topic(), atB.heard);
      const sent = Array.from({ length: 200 }, (_, n) => n);
      for (const n of sent) a.publish(topic(), number(n));
      await vi.waitFor(() => expect(numbers(atB.heard)).toHaveLength(200), patience);
      await vi.waitFor(() => expect(numbers(atA.heard)).toHaveLength(200), patience);
      expect(numbers(atB.heard)).toEqual(sent);
      expect(numbers(atA.heard)).toEqual(sent);
    });

    it('keeps the order of each of two who publish at once', async () => {
      const [a, b, c] = [await device(), await device(), await device()];
      const { heard } = heardBy(c, topic());
      await untilHeard(a, topic(), heard);
      await untilHeard(b, topic(), heard);
      for (let n = 0; n < 100; n += 1) {
        a.publish(topic(), number(n));
        b.publish(topic(), number(1000 + n));
      }
      await vi.waitFor(() => expect(numbers(heard)).toHaveLength(200), patience);
      expect(numbers(heard).filter((n) => n < 1000)).toEqual(Array.from({ length: 100 }, (_, n) => n));
      expect(numbers(heard).filter((n) => n >= 1000)).toEqual(Array.from({ length: 100 }, (_, n) => 1000 + n));
    });

    it('changes no byte, of the largest frame and of every value', async () => {
      const [a, b] = [await device(), await device()];
      const { heard } = heardBy(b, topic());
      await untilHeard(a, topic(), heard);
      const frame = Uint8Array.from({ length: LARGEST }, (_, i) => (i * 7 + (i >> 8)) & 255);
      a.publish(topic(), frame);
      await vi.waitFor(() => expect(heard.some((bytes) => bytes.length === LARGEST)).toBe(true), patience);
      const got = heard.find((bytes) => bytes.length === LARGEST);
      expect(Buffer.from(got ?? []).equals(Buffer.from(frame))).toBe(true);
      expect(got?.constructor).toBe(Uint8Array);
    });

    it('brings each topic to its own listeners, and to each of them bytes of its own', async () => {
      const [a, b] = [await device(), await device()];
      const [one, two, other] = [heardBy(b, topic()), heardBy(b, topic()), heardBy(b, topic(OTHER))];
      await untilHeard(a, topic(), one.heard);
      await untilHeard(a, topic(OTHER), other.heard);
      a.publish(topic(), number(1));
      a.publish(topic(OTHER), number(2));
      await vi.waitFor(() => expect([one, two, other].map((l) => numbers(l.heard))).toEqual([[1], [1], [2]]), patience);
      one.heard.at(-1)?.fill(9);
      expect(numbers(two.heard)).toEqual([1]);
    });

    it('carries every kind of topic', async () => {
      const [a, b] = [await device(), await device()];
      for (const kind of [topics.repair(under.room, CHAN), topics.up(under.room), topics.lobby(under.room)]) {
        const { heard } = heardBy(b, kind);
        await untilHeard(a, kind, heard);
      }
    });

    it('leaves off when one stops listening, and starts again', async () => {
      const [a, b] = [await device(), await device()];
      const first = heardBy(b, topic());
      const control = heardBy(b, topic(OTHER));
      await untilHeard(a, topic(), first.heard);
      await untilHeard(a, topic(OTHER), control.heard);
      first.stop();
      first.stop();
      a.publish(topic(), number(1));
      a.publish(topic(OTHER), number(2));
      await vi.waitFor(() => expect(numbers(control.heard)).toEqual([2]), patience);
      const again = heardBy(b, topic());
      await untilHeard(a, topic(), again.heard);
      a.publish(topic(), number(3));
      await vi.waitFor(() => expect(numbers(again.heard)).toEqual([3]), patience);
      expect(numbers(first.heard)).toEqual([]);
    });

    it('goes on for one listener when another of the same topic stops', async () => {
      const [a, b] = [await device(), await device()];
      const [one, two] = [heardBy(b, topic()), heardBy(b, topic())];
      await untilHeard(a, topic(), two.heard);
      one.stop();
      a.publish(topic(), number(5));
      await vi.waitFor(() => expect(numbers(two.heard)).toEqual([5]), patience);
      expect(numbers(one.heard)).toEqual([]);
    });

    it('is closed for good: nothing is sent, nothing is heard', async () => {
      const [a, b] = [await device(), await device()];
      const [atA, atB] = [heardBy(a, topic()), heardBy(b, topic())];
      await untilHeard(a, topic(), atB.heard);
      const states: RelayState[] = [];
      a.onState((state) => void states.push(state));
      a.close();
      a.close();
      const heardBefore = atA.heard.length;
      a.publish(topic(), number(1));
      b.publish(topic(), number(2));
      await vi.waitFor(() => expect(numbers(atB.heard)).toEqual([2]), patience);
      expect([a.state, states, atA.heard.length]).toEqual(['closed', ['closed'], heardBefore]);
    });

    it('takes no topic that is none', async () => {
      const a = await device();
      for (const bad of ['#', `ttx/${under.room}/#`, `ttx/${under.room}/+/d`, 'x']) {
        expect(() => a.publish(bad, number(1))).toThrow('Unexpected topic');
        expect(() => a.subscribe(bad, () => undefined)).toThrow('Unexpected topic');
      }
    });

    if (losable) it('comes back by itself after it was lost, with the subscriptions that are left', async () => {
      if (!under.trouble) throw new Error('This relay cannot be lost');
      const [a, b] = [await device(), await device()];
      const [kept, dropped] = [heardBy(b, topic()), heardBy(b, topic(OTHER))];
      await untilHeard(a, topic(), kept.heard);
      await untilHeard(a, topic(OTHER), dropped.heard);
      const states: RelayState[] = [];
      b.onState((state) => void states.push(state));
      await under.trouble.lose();
      dropped.stop();
      const added = heardBy(b, topics.up(under.room));
      a.publish(topic(), number(1));
      await under.trouble.restore();
      await untilHeard(a, topic(), kept.heard);
      await untilHeard(a, topics.up(under.room), added.heard);
      a.publish(topic(OTHER), number(2));
      a.publish(topic(), number(3));
      await vi.waitFor(() => expect(numbers(kept.heard).at(-1)).toBe(3), patience);
      expect(numbers(dropped.heard)).toEqual([]);
      expect(states.at(-1)).toBe('open');
    }, 90_000);
  });
}
