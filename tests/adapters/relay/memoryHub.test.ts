import { describe, expect, it } from 'vitest';
import { memoryHub, type MemoryHub, type RelayFaults } from '#adapters/relay/memoryRelay.ts';
import { topics } from '#core/table/topics.ts';

const TOPIC = topics.up('r'.repeat(22));
const faults = (change: Partial<RelayFaults>): RelayFaults => ({ seed: 7, lose: 0, double: 0, reorder: 0, ...change });
const upTo = (length: number): readonly number[] => Array.from({ length }, (_, n) => n);

/** A hub whose rounds of delivery run when told. */
function aHub(): { readonly hub: MemoryHub; readonly round: () => void; readonly drain: () => void } {
  const waiting: (() => void)[] = [];
  const hub = memoryHub((run) => void waiting.push(run));
  const round = (): void => waiting.shift()?.();
  const drain = (): void => {
    for (let rounds = 0; waiting.length > 0; rounds += 1) {
      expect(rounds).toBeLessThan(100);
      round();
    }
  };
  return { hub, round, drain };
}

/** Publishes 0, 1, 2 … one a round; what each of `listeners` devices heard, in order, and in which round. */
function carried(what: RelayFaults | null, count: number, listeners = 1) {
  const { hub, round, drain } = aHub();
  const heard = Array.from({ length: listeners }, (): { n: number; round: number }[] => []);
  let rounds = 0;
  for (const list of heard) hub.connect().subscribe(TOPIC, (bytes) => void list.push({ n: (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0), round: rounds }));
  const sender = hub.connect();
  hub.setFaults(what);
  for (let n = 0; n < count; n += 1) {
    sender.publish(TOPIC, Uint8Array.of(n >> 8, n & 255));
    rounds = n;
    round();
  }
  drain();
  return heard;
}
const numbers = (list: readonly { readonly n: number }[] | undefined): readonly number[] => (list ?? []).map(({ n }) => n);
const times = (list: readonly number[], count: number): readonly number[] => upTo(count).map((n) => list.filter((m) => m === n).length);

describe('a relay inside one page', () => {
  it('without faults brings everything, once, in order and in the next round', () => {
    const [one, two] = carried(null, 300, 2);
    expect(numbers(one)).toEqual(upTo(300));
    expect(numbers(two)).toEqual(upTo(300));
    expect(one?.every(({ n, round }) => n === round)).toBe(true);
    expect(numbers(carried(faults({}), 300)[0])).toEqual(upTo(300));
  });

  it('loses one in ten, each listener its own, in order and none doubled', () => {
    const [one, two] = carried(faults({ lose: 0.1 }), 1000, 2).map(numbers);
    // 100 of 1,000, standard deviation 9.5: five of them on either side.
    for (const heard of [one, two]) {
      expect(Math.abs(900 - (heard?.length ?? 0))).toBeLessThan(48);
      expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
    }
    expect(one).not.toEqual(two);
    expect(carried(faults({ lose: 1 }), 50)[0]).toEqual([]);
  });

  it('doubles one in ten and loses none', () => {
    const heard = times(numbers(carried(faults({ double: 0.1 }), 1000)[0]), 1000);
    expect(new Set(heard)).toEqual(new Set([1, 2]));
    expect(Math.abs(100 - heard.filter((n) => n === 2).length)).toBeLessThan(48);
    expect(times(numbers(carried(faults({ double: 1 }), 50)[0]), 50)).toEqual(upTo(50).map(() => 2));
  });

  it('brings one in ten late, by one to four rounds, and loses or doubles none', () => {
    const [list = []] = carried(faults({ reorder: 0.1 }), 1000);
    expect(times(numbers(list), 1000)).toEqual(upTo(1000).map(() => 1));
    const late = list.filter(({ n, round }) => n !== Math.min(round, 999));
    expect(Math.abs(100 - late.length)).toBeLessThan(48);
    const by = list.filter(({ n }) => n < 990).map(({ n, round }) => round - n);
    expect(new Set(by)).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(numbers(list)).not.toEqual(upTo(1000));
  });

  it('goes wrong alike with the same seed and otherwise with another', () => {
    const all = { lose: 0.1, double: 0.1, reorder: 0.1 };
    const heard = (seed: number) => numbers(carried(faults({ ...all, seed }), 500)[0]);
    expect(heard(1)).toEqual(heard(1));
    expect(heard(1)).not.toEqual(heard(2));
    for (const seed of [0, -1, 0x9e37_79b9, 2 ** 31]) expect(heard(seed).length).toBeGreaterThan(400);
  });

  it('is mended by telling it so', () => {
    const { hub, drain } = aHub();
    const heard: number[] = [];
    const [sender, listener] = [hub.connect(), hub.connect()];
    listener.subscribe(TOPIC, (bytes) => void heard.push(bytes[0] ?? -1));
    const say = (n: number): void => {
      sender.publish(TOPIC, Uint8Array.of(n));
      drain();
    };
    hub.setFaults(faults({ lose: 1 }));
    say(1);
    hub.setFaults(null);
    say(2);
    expect(heard).toEqual([2]);
  });

  it('loses what was under way when it goes down, late copies too, and what is published meanwhile', () => {
    const { hub, drain } = aHub();
    const heard: number[] = [];
    const [sender, listener] = [hub.connect(), hub.connect()];
    listener.subscribe(TOPIC, (bytes) => void heard.push(bytes[0] ?? -1));
    hub.setFaults(faults({ reorder: 1 }));
    sender.publish(TOPIC, Uint8Array.of(1));
    hub.down();
    sender.publish(TOPIC, Uint8Array.of(2));
    drain();
    hub.up();
    drain();
    expect([sender.state, heard]).toEqual(['open', []]);
    sender.publish(TOPIC, Uint8Array.of(3));
    drain();
    expect(heard).toEqual([3]);
  });

  it('shows whoever runs it all that was published, whatever gets lost', () => {
    const { hub, drain } = aHub();
    const seen: string[] = [];
    hub.watch((topic, bytes) => void seen.push(`${topic} ${bytes[0]}`));
    hub.setFaults(faults({ lose: 1 }));
    hub.connect().publish(TOPIC, Uint8Array.of(5));
    drain();
    expect(seen).toEqual([`${TOPIC} 5`]);
  });
});
