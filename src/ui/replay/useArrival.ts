import { useEffect, useRef, type RefObject } from 'react';

/** On arrival the keys work at once on what `ref` is given to, and the page begins at its beginning, wherever its link stood. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    ref.current?.focus({ preventScroll: true });
  }, []);
  return ref;
}
