import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { consoleKeys } from './consoleKeys.ts';
import type { ConsoleControl } from './control.ts';

/** Listens to the console's keys while it is on the page. Ground truth goes when T is let go, or the window loses the focus. */
export function useConsoleKeys(c: ConsoleControl): void {
  const newest = useRef(c);
  useEffect(() => {
    newest.current = c;
  });
  useEffect(() => {
    const hide = () => newest.current.change({ truth: false });
    const up = (press: KeyboardEvent) => press.key.toLowerCase() === 't' && hide();
    const stop = tinykeys(window, consoleKeys(() => newest.current));
    window.addEventListener('keyup', up);
    window.addEventListener('blur', hide);
    return () => {
      stop();
      window.removeEventListener('keyup', up);
      window.removeEventListener('blur', hide);
    };
  }, []);
}
