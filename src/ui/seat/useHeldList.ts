import { useState } from 'react';

export interface HeldList<Item> {
  readonly shown: readonly Item[];
  /** How many are held back. */
  readonly waiting: number;
  readonly show: () => void;
  readonly handlers: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/** A list that grows: while the pointer or focus is in it, new items wait behind a button, so that nothing moves under a thumb (DESIGN 1.2). */
export function useHeldList<Item>(items: readonly Item[]): HeldList<Item> {
  const [held, setHeld] = useState<number | null>(null);
  const hold = () => setHeld((now) => now ?? items.length);
  const free = () => setHeld(null);
  const shown = held === null ? items : items.slice(0, Math.min(held, items.length));
  return {
    shown,
    waiting: items.length - shown.length,
    show: free,
    handlers: { onPointerEnter: hold, onPointerLeave: free, onFocus: hold, onBlur: free },
  };
}
