import type { Channel } from '#core/ports.ts';

/** Messages between windows of this browser and origin. */
export function broadcastChannel<Message>(name: string): Channel<Message> {
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    subscribe(listener) {
      const heard = (heardMessage: MessageEvent<Message>): void => listener(heardMessage.data);
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => channel.close(),
  };
}
