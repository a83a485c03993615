import { useState } from 'react';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';
import { attention } from './attention.ts';
import type { ConsoleControl, ConsolePlaces, ConsoleUi } from './control.ts';
import { singleKeysOn } from './singleKeys.ts';
import { useWall } from './useWall.ts';

const AT_FIRST: Omit<ConsoleUi, 'singleKeys'> = { sheet: null, tab: 'decide', truth: false, chosen: null, refusal: null, notice: null };

/** The console's own state beside the session's, as what actions work with. */
export function useConsoleControl(session: SessionStore, view: FacilitatorView, places: ConsolePlaces, go: (href: string) => void): ConsoleControl {
  const [ui, setUi] = useState<ConsoleUi>(() => ({ ...AT_FIRST, singleKeys: singleKeysOn() }));
  const wall = useWall();
  return {
    session, view, places, ui, go, wall,
    attention: attention({ view, trouble: session.trouble, readOnly: session.readOnly }),
    change: (part) => setUi((before) => ({ ...before, ...part })),
    tell: (origin, refusal) =>
      setUi((before) => ({
        ...before,
        refusal: refusal === null ? null : { origin, message: refusal.message },
        notice: refusal === null ? before.notice : null,
      })),
  };
}
