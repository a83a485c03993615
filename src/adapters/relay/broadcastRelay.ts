import type { Relay } from '#core/ports.ts';
import { expectTopic, topicListeners } from './topicListeners.ts';

interface Carried {
  readonly topic: string;
  readonly bytes: Uint8Array;
}
const isCarried = (message: unknown): message is Carried =>
  typeof message === 'object' && message !== null && 'topic' in message && typeof message.topic === 'string' && 'bytes' in message && message.bytes instanceof Uint8Array;

/** A relay among the windows of this browser, open at once and never lost. What comes is bytes of anyone who runs at this origin. */
export function broadcastRelay(name: string): Relay {
  const own = topicListeners('open');
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data: message }: MessageEvent<unknown>) => {
    if (isCarried(message)) own.deliver(message.topic, message.bytes);
  });
  return {
    get state() {
      return own.state;
    },
    publish(topic, bytes) {
      expectTopic(topic);
      if (own.state !== 'open') return;
      const carried: Carried = { topic, bytes: Uint8Array.from(bytes) };
      channel.postMessage(carried);
      // A BroadcastChannel does not bring back what one says oneself.
      queueMicrotask(() => own.deliver(topic, carried.bytes));
    },
    subscribe(topic, listener) {
      const { stop } = own.add(topic, listener);
      return () => void stop();
    },
    onState: own.onState,
    close() {
      own.become('closed');
      channel.close();
    },
  };
}
