import type { Relay } from '#core/ports.ts';
import { expectTopic, topicListeners, type TopicListeners } from './topicListeners.ts';

/** What goes wrong on the way, each a share from 0 to 1 of the deliveries; the same seed and the same calls go wrong alike. */
export interface RelayFaults {
  readonly seed: number;
  readonly lose: number;
  readonly double: number;
  /** Overtaken by up to four later rounds of delivery. */
  readonly reorder: number;
}

/** A relay inside one page: everybody who connects to the same hub hears each other. */
export interface MemoryHub {
  connect(): Relay;
  /** What goes wrong from now on; `null`: nothing. */
  setFaults(faults: RelayFaults | null): void;
  /** The hub is gone: all its relays are `connecting`, what was under way is lost. */
  down(): void;
  up(): void;
  /** Sees all that is published, as whoever runs a relay can. */
  watch(spy: (topic: string, bytes: Uint8Array) => void): void;
}

interface Carried {
  readonly to: TopicListeners;
  readonly topic: string;
  readonly bytes: Uint8Array;
  readonly round: number;
}
const MOST_LATE = 4;

/** `later` runs a round of delivery; each round delivers what is due, in the order in which it was published. */
export function memoryHub(later: (run: () => void) => void = queueMicrotask): MemoryHub {
  const members = new Set<TopicListeners>();
  const spies: ((topic: string, bytes: Uint8Array) => void)[] = [];
  let [isUp, round, scheduled] = [true, 0, false];
  let chance: { readonly faults: RelayFaults; readonly draw: () => number } | null = null;
  let underWay: Carried[] = [];

  const schedule = (): void => {
    if (scheduled || underWay.length === 0) return;
    scheduled = true;
    later(() => {
      scheduled = false;
      round += 1;
      const due = underWay.filter((c) => c.round <= round);
      underWay = underWay.filter((c) => c.round > round);
      for (const { to, topic, bytes } of due) if (isUp) to.deliver(topic, bytes);
      schedule();
    });
  };
  const carry = (topic: string, bytes: Uint8Array): void => {
    for (const spy of spies) spy(topic, bytes);
    const copy = Uint8Array.from(bytes);
    for (const to of members) for (const late of waits(chance)) underWay.push({ to, topic, bytes: copy, round: round + 1 + late });
    schedule();
  };
  return {
    connect: () => memberOf(members, isUp, carry),
    setFaults: (faults) => (chance = faults && { faults, draw: drawsFrom(faults.seed) }),
    watch: (spy) => void spies.push(spy),
    up() {
      isUp = true;
      for (const member of members) member.become('open');
    },
    down() {
      [isUp, underWay] = [false, []];
      for (const member of members) member.become('connecting');
    },
  };
}

function memberOf(members: Set<TopicListeners>, isUp: boolean, carry: (topic: string, bytes: Uint8Array) => void): Relay {
  const own = topicListeners(isUp ? 'open' : 'connecting');
  members.add(own);
  return {
    get state() {
      return own.state;
    },
    publish(topic, bytes) {
      expectTopic(topic);
      if (own.state === 'open') carry(topic, bytes);
    },
    subscribe(topic, listener) {
      const { stop } = own.add(topic, listener);
      return () => void stop();
    },
    onState: own.onState,
    close() {
      members.delete(own);
      own.become('closed');
    },
  };
}

/** For each copy of one delivery, by how many rounds it comes late. */
function waits(chance: { readonly faults: RelayFaults; readonly draw: () => number } | null): readonly number[] {
  if (!chance) return [0];
  const { faults, draw } = chance;
  if (draw() < faults.lose) return [];
  const copies = draw() < faults.double ? 2 : 1;
  return Array.from({ length: copies }, () => (draw() < faults.reorder ? 1 + Math.floor(draw() * MOST_LATE) : 0));
}

/** Numbers from 0 to below 1, by Marsaglia's xorshift of 32 bits. */
function drawsFrom(seed: number): () => number {
  let state = (seed ^ 0x9e37_79b9) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
