import { useEffect, useRef, useState } from 'react';
import type { Instant, Moments } from '#core/exercise/moments.ts';
import type { ReplayWish } from '#stores/replayHref.ts';

export interface Replaying {
  readonly instant: Instant;
  readonly as: string;
  /** Scenario seconds a second while it plays, 0 = it stands. */
  readonly speed: number;
  readonly show: (instant: Instant) => void;
  readonly showAs: (as: string) => void;
  readonly play: (speed: number) => void;
}

/** Milliseconds between two pictures while it plays. */
const FRAME_MS = 250;
/** Milliseconds that a moment stands before its address is told. */
const SETTLED_MS = 400;

function firstInstant(moments: Moments, { at, seq }: ReplayWish): Instant {
  if (seq !== null) return at === null ? moments.after(seq) : moments.instant(at, seq);
  return at === null ? moments.instant(0) : moments.instant(at);
}

/** Where the replay stands, whose screen it shows, and whether it plays. A new wish from outside is followed. */
export function useReplay(moments: Moments, wish: ReplayWish, onShown: ((wish: ReplayWish) => void) | undefined): Replaying {
  const [at, setAt] = useState({ wish, instant: firstInstant(moments, wish), as: wish.as ?? 'all' });
  const [speed, setSpeed] = useState(0);
  if (at.wish !== wish) setAt({ wish, instant: firstInstant(moments, wish), as: wish.as ?? at.as });
  const { instant, as } = at;
  useEffect(() => {
    if (onShown === undefined || speed > 0) return;
    const timer = setTimeout(() => onShown({ ...instant, as }), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [instant, as, speed, onShown]);
  const show = (next: Instant): void => setAt((before) => ({ ...before, instant: next }));
  useClock(moments, instant, speed, show, () => setSpeed(0));
  return { instant, as, speed, show, showAs: (next) => setAt((before) => ({ ...before, as: next })), play: setSpeed };
}

/** Moves on while it plays, and stops at the end. */
function useClock(moments: Moments, instant: Instant, speed: number, show: (instant: Instant) => void, stop: () => void): void {
  const tick = useRef(() => {});
  const spare = useRef(0);
  useEffect(() => {
    tick.current = () => {
      const on = (speed * FRAME_MS) / 1000 + spare.current;
      spare.current = on % 1;
      const next = moments.instant(instant.at + Math.floor(on));
      show(next);
      if (next.at >= moments.last.at) stop();
    };
  });
  useEffect(() => {
    if (speed === 0) return;
    const timer = setInterval(() => tick.current(), FRAME_MS);
    return () => clearInterval(timer);
  }, [speed]);
}
