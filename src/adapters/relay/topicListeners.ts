import { Fault } from '#core/base/fault.ts';
import type { RelayState } from '#core/ports.ts';
import { parseTopic } from '#core/table/topics.ts';

type Listener = (bytes: Uint8Array) => void;

/** Who listens to what at one relay, and to its state: the half of a relay that knows nothing of the way. */
export interface TopicListeners {
  readonly state: RelayState;
  /** Tells the listeners, unless it is so already; `closed` is the last one. */
  become(state: RelayState): void;
  onState(listener: (state: RelayState) => void): () => void;
  /** `fresh`: nobody listened to the topic before. The answer of `stop`: nobody does now. @throws Fault `topic` */
  add(topic: string, listener: Listener): { readonly fresh: boolean; readonly stop: () => boolean };
  /** Hands the bytes to each listener as a copy of its own. */
  deliver(topic: string, bytes: Uint8Array): void;
  listened(): readonly string[];
}

/** @throws Fault `topic` for a text that is no topic of a table: a bug, since relays drop such silently. */
export function expectTopic(topic: string): void {
  if (parseTopic(topic) === null) throw new Fault('topic', `Unexpected topic ${JSON.stringify(topic)}, expected one of core/table/topics`);
}

export function topicListeners(first: RelayState): TopicListeners {
  const byTopic = new Map<string, Set<{ readonly listener: Listener }>>();
  const watchers = new Set<{ readonly listener: (state: RelayState) => void }>();
  let state = first;
  return {
    get state() {
      return state;
    },
    become(next) {
      if (state === next || state === 'closed') return;
      state = next;
      for (const one of Array.from(watchers)) if (watchers.has(one)) one.listener(next);
    },
    onState(listener) {
      const one = { listener };
      watchers.add(one);
      return () => watchers.delete(one);
    },
    add(topic, listener) {
      expectTopic(topic);
      const here = byTopic.get(topic) ?? new Set();
      const one = { listener };
      byTopic.set(topic, here.add(one));
      return { fresh: here.size === 1, stop: () => here.delete(one) && here.size === 0 && byTopic.get(topic) === here && byTopic.delete(topic) };
    },
    deliver(topic, bytes) {
      if (state === 'closed') return;
      const here = byTopic.get(topic) ?? new Set();
      for (const one of Array.from(here)) if (here.has(one)) one.listener(Uint8Array.from(bytes));
    },
    listened: () => [...byTopic.keys()],
  };
}
