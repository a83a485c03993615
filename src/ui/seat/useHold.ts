import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';

/** Milliseconds for which the curtain's button is held (DESIGN 4, Curtain). */
export const HOLD_MS = 600;

/** What a press-and-hold button needs: `stage` tells what to say, `handlers` go on the button. */
export interface Hold {
  readonly stage: 'idle' | 'holding' | 'again';
  readonly handlers: {
    readonly onPointerDown: () => void;
    readonly onPointerUp: () => void;
    readonly onPointerLeave: () => void;
    readonly onPointerCancel: () => void;
    readonly onKeyDown: (pressed: KeyboardEvent) => void;
    readonly onClick: (click: MouseEvent) => void;
    readonly onBlur: () => void;
  };
}

/** Calls `done` after 600 ms of unbroken pressing, or after Enter (or Space) twice: an accidental touch opens nothing. */
export function useHold(done: () => void): Hold {
  const [stage, setStage] = useState<Hold['stage']>('idle');
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stop = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setStage('idle');
  }, []);
  useEffect(() => () => void (timer.current !== null && clearTimeout(timer.current)), []);
  const onPointerDown = () => {
    setStage('holding');
    timer.current = setTimeout(done, HOLD_MS);
  };
  const twice = () => (stage === 'again' ? done() : setStage('again'));
  const onKeyDown = (pressed: KeyboardEvent) => {
    if ((pressed.key !== 'Enter' && pressed.key !== ' ') || pressed.repeat) return;
    pressed.preventDefault();
    twice();
  };
  // Assistive technology presses without a pointer: such a click counts as one Enter.
  const onClick = (click: MouseEvent) => {
    if (click.detail === 0) twice();
  };
  const onPointerLeave = () => {
    if (stage === 'holding') stop();
  };
  return {
    stage,
    handlers: { onPointerDown, onPointerUp: stop, onPointerLeave, onPointerCancel: stop, onKeyDown, onClick, onBlur: stop },
  };
}
