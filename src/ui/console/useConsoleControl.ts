import { useState } from 'react';
import { attention } from './attention.ts';
import { AT_FIRST, type ConsoleControl } from './control.ts';
import { useWall } from './useWall.ts';

/** The console's own state beside the stores', as what actions work with. */
export function useConsoleControl(given: Pick<ConsoleControl, 'session' | 'settings' | 'table' | 'view' | 'places' | 'go'>): ConsoleControl {
  const [ui, setUi] = useState(AT_FIRST);
  const wall = useWall();
  const { view, session, table } = given;
  return {
    ...given, ui, wall,
    attention: attention({ view, trouble: session.trouble, readOnly: session.readOnly, table }),
    change: (part) => setUi((before) => ({ ...before, ...part })),
    tell: (origin, refusal) =>
      setUi((before) => ({
        ...before,
        refusal: refusal === null ? null : { origin, message: refusal.message },
        notice: refusal === null ? before.notice : null,
      })),
  };
}
