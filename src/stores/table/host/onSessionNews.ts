import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../../sessionTypes.ts';

/** Runs when something has changed that a table's streams may show; returns how to stop. */
export const onSessionNews = (session: StoreApi<SessionStore>, run: () => void): (() => void) =>
  session.subscribe((now, before) => {
    const isSame = now.view === before.view && now.stopped === before.stopped && now.blackout === before.blackout && now.spotlight === before.spotlight;
    if (!isSame) run();
  });
