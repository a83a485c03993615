import { useRef, useState } from 'react';
import { projectorHref } from '#stores/routes.ts';

/** The exercise has no id before it is begun: until then the window waits under this one. */
const NOT_YET = 'waiting';
const NAME = 'hotwash-projector';

export interface ProjectorWindow {
  readonly state: 'none' | 'open' | 'blocked';
  /** Opens it, or brings it to the front. */
  readonly open: () => void;
  /** Leads the open window to the exercise that has begun; nothing if none is open. */
  readonly follow: (exercise: string) => void;
}

/** The second window that was opened during set-up. */
export function useProjectorWindow(): ProjectorWindow {
  const held = useRef<Window | null>(null);
  const [state, setState] = useState<ProjectorWindow['state']>('none');
  function open(): void {
    if (held.current !== null && !held.current.closed) {
      held.current.focus();
      return;
    }
    held.current = window.open(projectorHref(NOT_YET), NAME, 'popup,width=1280,height=720');
    setState(held.current === null ? 'blocked' : 'open');
  }
  function follow(exercise: string): void {
    const target = held.current;
    if (target === null || target.closed) return;
    // Only the part behind # differs, which alone loads nothing.
    target.location.replace(new URL(projectorHref(exercise), window.location.href));
    target.location.reload();
  }
  return { state, open, follow };
}
