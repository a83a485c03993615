import { useState } from 'react';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import { IDLE, NOTHING_TO_READ } from '#stores/session/idleSession.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';
import type { SettingsStore } from '#stores/settingsTypes.ts';
import { noTable } from '#stores/table/noTable.ts';
import { attention } from './attention.ts';
import { Columns } from './Columns.tsx';
import styles from './Console.module.css';
import { AT_FIRST, type ConsoleControl, type ConsoleUi } from './control.ts';
import { Floating } from './Floating.tsx';
import { Header } from './Header.tsx';
import { Strip } from './Strip.tsx';

export interface PastConsoleProps {
  readonly view: FacilitatorView;
  /** Epoch ms of the room's clock then, and at StartEx; `null` = not known. */
  readonly wall: number | null;
  readonly startedWall: number | null;
  /** Why nothing can be done here. */
  readonly words: string;
}

const nothing = (): void => undefined;
const nowhere = { desks: '', projector: '', debrief: '', library: '' };
const table = noTable().getState();
const settings: SettingsStore = { theme: 'system', singleKeys: false, setTheme: nothing, setSingleKeys: nothing };

/** The console as it stood at one instant: the same cards, no keys, no sheets, and no command leaves it. The ground truth can be looked at. */
export function PastConsole(props: PastConsoleProps) {
  const c = usePast(props);
  return (
    <div className={styles.Console}>
      <Header c={c} />
      <Strip c={c} />
      <Columns c={c} />
      <Floating c={c} />
    </div>
  );
}

function usePast({ view, wall, startedWall, words }: PastConsoleProps): ConsoleControl {
  const [ui, setUi] = useState<ConsoleUi>(AT_FIRST);
  const refused = { code: 'read-only', message: words } as const;
  const session: SessionStore = {
    ...IDLE, ...NOTHING_TO_READ, view, startedWall, readOnly: true,
    submit: () => refused, giveFeedback: () => refused, giveUp: async () => undefined, saved: async () => undefined,
    stopForRealIncident: nothing, resumeAfterStop: nothing, setBlackout: nothing, setSpotlight: nothing, close: nothing,
  };
  const tell: ConsoleControl['tell'] = (origin, refusal) =>
    setUi((before) => ({ ...before, refusal: refusal === null ? null : { origin, message: refusal.message } }));
  return {
    session, settings, table, view, places: nowhere, ui, tell, go: nothing, wall: wall ?? 0, past: words,
    attention: attention({ view, trouble: null, readOnly: false, table }),
    // A sheet would ask for a command: instead it is said why there is none.
    change: (part) => (part.sheet ? tell('keys', refused) : setUi((before) => ({ ...before, ...part }))),
  };
}
