import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width in px of the place that `ref` names, followed as it changes; `before` until it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const place = ref.current;
    if (place === null) return;
    const measure = (): void => {
      if (place.clientWidth > 0) setWidth(place.clientWidth);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
