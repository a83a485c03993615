import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * Width in px of the place that `ref` names, followed as it changes; `otherwise` where there is none to be had. `null` in the first render
 * alone, which nobody sees: what is drawn to measure is drawn once.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, otherwise: number): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const place = ref.current;
    if (place === null) return;
    const measure = (): void => {
      setWidth((before) => (place.clientWidth > 0 ? place.clientWidth : (before ?? otherwise)));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [ref, otherwise]);
  return width;
}
