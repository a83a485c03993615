import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DebriefPlace, DebriefPlaces } from '#stores/debriefPlaces.ts';

export interface PlaceWay {
  /** Where one was when the replay was opened from here; `null`: one has not come back from it. */
  readonly came: DebriefPlace | null;
  /** Told what is chosen in the timeline. */
  readonly choose: (item: string | null) => void;
}

/** Keeps where one is when the replay is opened, and leads back there: the same part, the same item, as far down, the focus on what had it. `ready`: all parts can be drawn. */
export function usePlace(exercise: string, places: DebriefPlaces | null, tab: string, ready: boolean): PlaceWay {
  const [came] = useState(() => places?.of(exercise) ?? null);
  const now = useRef({ tab, item: came?.item ?? null });
  useLayoutEffect(() => {
    now.current.tab = tab;
  }, [tab]);
  useLayoutEffect(() => {
    const here = now.current;
    return () => {
      if (location.hash.startsWith('#/replay/')) places?.keep(exercise, { ...here, top: scrollY, focus: selectorOf(document.activeElement) });
    };
  }, [exercise, places]);
  useEffect(() => {
    if (!ready || came === null) return;
    places?.forget(exercise);
    document.documentElement.scrollTop = came.top;
    if (came.focus !== null) document.querySelector<HTMLElement>(came.focus)?.focus({ preventScroll: true });
  }, [ready, came, places, exercise]);
  const [choose] = useState(() => (item: string | null): void => {
    now.current.item = item;
  });
  return { came, choose };
}

/** The timeline, or a link to a moment: one of them opened the replay. */
function selectorOf(element: Element | null): string | null {
  if (element?.getAttribute('role') === 'slider') return '[role="slider"]';
  const href = element?.getAttribute('href') ?? null;
  return href === null ? null : `a[href=${JSON.stringify(href)}]`;
}
