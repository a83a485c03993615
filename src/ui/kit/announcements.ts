export type Politeness = 'polite' | 'assertive';
export interface Announcement {
  readonly text: string;
  readonly politeness: Politeness;
}
export interface Announcements {
  /** Queues a sentence. A text that already waits is not queued twice; assertive ones go before polite ones. */
  announce(text: string, politeness?: Politeness): void;
  /** Takes away what is said and what waits: at a desk that is left, nothing of it stays on the page. */
  clear(): void;
  /** What the regions hold now; `null` while nothing is said. The object changes with every announcement, also of an equal text. */
  current(): Announcement | null;
  subscribe(listener: () => void): () => void;
}

/** At most one message in 3 s (DESIGN 4.2). */
export const GAP_MS = 3000;
/** Polite messages that wait; older ones are dropped, they would be stale. */
const MOST_WAITING = 4;

/** Assertive before polite; of too many polite ones the oldest goes. */
function enqueue(waiting: Announcement[], message: Announcement): void {
  const firstPolite = waiting.findIndex((other) => other.politeness === 'polite');
  if (message.politeness === 'polite' || firstPolite === -1) waiting.push(message);
  else waiting.splice(firstPolite, 0, message);
  const polite = waiting.filter((other) => other.politeness === 'polite');
  if (polite.length > MOST_WAITING) waiting.splice(waiting.findIndex((other) => other.politeness === 'polite'), 1);
}

/** The page's queue of spoken messages. `wait` calls back after so many milliseconds (a timer, or a test's hand). */
export function createAnnouncements(wait: (callback: () => void, ms: number) => unknown): Announcements {
  const waiting: Announcement[] = [];
  const listeners = new Set<() => void>();
  let said: Announcement | null = null;
  let resting = false;

  function say(next: Announcement | null): void {
    said = next;
    for (const listener of listeners) listener();
  }

  /** Old text goes when nothing follows: a reader that walks the page does not meet it again. */
  function sayNext(): void {
    const next = waiting.shift() ?? null;
    resting = next !== null;
    if (said !== null || next !== null) say(next);
    if (next !== null) wait(sayNext, GAP_MS);
  }

  return {
    announce(text, politeness = 'polite') {
      if (text === '' || waiting.some((other) => other.text === text)) return;
      enqueue(waiting, { text, politeness });
      if (!resting) sayNext();
    },
    clear() {
      waiting.length = 0;
      if (said !== null) say(null);
    },
    current: () => said,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The one queue of this page, spoken by its `<Announcer>`. */
export const announcements: Announcements = createAnnouncements((callback, ms) => setTimeout(callback, ms));

/** Says a sentence to screen readers: polite, or assertive for what now waits for this very person (DESIGN 4.2). */
export const announce = announcements.announce;
