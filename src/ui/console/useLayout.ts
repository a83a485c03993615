import { useSyncExternalStore } from 'react';

export type ConsoleLayout = 'wide' | 'middle' | 'narrow';
/** From 1280 px three columns, from 900 px two with a tab, below that three tabs (DESIGN 2). */
const QUERIES = { wide: '(min-width: 80rem)', middle: '(min-width: 56.25rem)' } as const;

function subscribe(listener: () => void): () => void {
  const lists = typeof matchMedia === 'function' ? Object.values(QUERIES).map((query) => matchMedia(query)) : [];
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

function layoutNow(): ConsoleLayout {
  if (typeof matchMedia !== 'function' || matchMedia(QUERIES.wide).matches) return 'wide';
  return matchMedia(QUERIES.middle).matches ? 'middle' : 'narrow';
}

export function useLayout(): ConsoleLayout {
  return useSyncExternalStore(subscribe, layoutNow, () => 'wide');
}
