import type { Channel } from '#core/ports.ts';

/** Channels of one browser: what one end posts, the other ends of that name hear at once, as a copy. `posted` keeps it all. */
export function fakeChannels<Message>(): { readonly open: (name: string) => Channel<Message>; readonly posted: Message[] } {
  const ends = new Map<string, Set<(message: Message) => void>>();
  const posted: Message[] = [];
  const open = (name: string): Channel<Message> => {
    const all = ends.get(name) ?? new Set();
    ends.set(name, all);
    const own = new Set<(message: Message) => void>();
    return {
      post(message) {
        posted.push(structuredClone(message));
        for (const listener of Array.from(all)) if (!own.has(listener)) listener(structuredClone(message));
      },
      subscribe(listener) {
        all.add(listener);
        own.add(listener);
        return () => void all.delete(listener);
      },
      close() {
        for (const listener of own) all.delete(listener);
      },
    };
  };
  return { open, posted };
}
