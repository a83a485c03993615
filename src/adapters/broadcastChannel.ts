import type { Channel } from '#core/ports.ts';

/** Messages among the windows of this origin. Our own windows only, so what comes is taken to be what it says. */
export function broadcastChannel<Message>(name: string): Channel<Message> {
  const channel = new BroadcastChannel(name);
  let open = true;
  return {
    post(message) {
      if (open) channel.postMessage(message);
    },
    subscribe(listener) {
      const hear = ({ data: message }: MessageEvent<Message>): void => listener(message);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close() {
      open = false;
      channel.close();
    },
  };
}
