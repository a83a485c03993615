import { useEffect, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { PlaceWay } from '../usePlace.ts';
import { itemAfter, type Item } from './items.ts';

/** Wider, narrower, or as wide as the place again. */
export type Zooming = 1 | -1 | 0;
const ZOOM_KEYS: ReadonlyMap<string, Zooming> = new Map([['+', 1], ['=', 1], ['-', -1], ['0', 0]]);

interface Walk {
  /** The chosen item, and its place among all; `null`, −1: none yet. */
  readonly item: Item | null;
  readonly at: number;
  readonly onKeyDown: (key: KeyboardEvent) => void;
  readonly onClick: (click: MouseEvent) => void;
}

const intoView = (place: HTMLElement | null, which: string): void => place?.querySelector(which)?.scrollIntoView?.({ block: 'nearest', inline: 'center' });

/** Choosing among the items of a chart by keys or by pointer; Enter opens, plus and minus zoom, and what is chosen stays in sight. */
export function useWalk(place: RefObject<HTMLElement | null>, items: readonly (readonly Item[])[], zoom: number, onZoom: (by: Zooming) => void, open: (item: Item) => void, { came, choose }: PlaceWay): Walk {
  const [chosen, setItem] = useState(came?.item ?? null);
  const setChosen = (key: string): void => {
    setItem(key);
    choose(key);
  };
  const all = items.flat();
  const at = all.findIndex((found) => found.key === chosen);
  const item = all[at] ?? null;
  useEffect(() => intoView(place.current, '[data-chosen="true"]'), [place, zoom]);
  const onKeyDown = (key: KeyboardEvent): void => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === 'Enter' && item !== null && key.target === key.currentTarget) open(item);
    const by = ZOOM_KEYS.get(key.key);
    if (by !== undefined) onZoom(by);
    const next = itemAfter(items, chosen, key.key);
    if (next === null) return;
    key.preventDefault();
    setChosen(next.key);
    intoView(place.current, `[data-item="${next.key}"]`);
  };
  const onClick = ({ target }: MouseEvent): void => {
    const key = target instanceof Element ? target.closest('[data-item]')?.getAttribute('data-item') : null;
    if (key != null) setChosen(key);
  };
  return { item, at, onKeyDown, onClick };
}
