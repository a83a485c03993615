import { broadcastChannel } from '#adapters/broadcastChannel.ts';
import { browserChance } from '#adapters/browserChance.ts';
import { browserFiles } from '#adapters/browserFiles.ts';
import { indexedDbStore } from '#adapters/indexedDbStore.ts';
import { checkScenarioText } from '#adapters/scenarioParser.ts';
import { wallClock } from '#adapters/wallClock.ts';
import { webLock } from '#adapters/webLock.ts';
import { createDebriefPlaces } from '#stores/debriefPlaces.ts';
import { createFeedbackReader } from '#stores/feedbackReader.ts';
import type { Rehearser } from '#core/ports.ts';
import { createLibrary } from '#stores/createLibrary.ts';
import { createGapBooks } from '#stores/gapBooks.ts';
import { createOpenedLog } from '#stores/createOpenedLog.ts';
import { createSettings } from '#stores/createSettings.ts';
import { createSession } from '#stores/session/createSession.ts';
import { createShelf } from '#stores/shelf.ts';
import { createDesks } from '#stores/table/createDesks.ts';
import { createTable } from '#stores/table/createTable.ts';
import type { Stores } from '#stores/StoresContext.ts';
import { bundledLibrary } from './bundledLibrary.ts';
import { sealWay } from './sealWay.ts';
import { screenChannelName } from './screenChannelName.ts';

/** Joins adapters to stores: the only place that knows both. */
export function compose(): Stores {
  const store = indexedDbStore();
  const clock = wallClock();
  const shelf = createShelf(bundledLibrary, store);
  const lock = webLock(navigator.locks as LockManager | undefined, broadcastChannel);
  const { session, exercises, leave } = createSession({
    clock, store, shelf, chance: browserChance, lock,
    screens: (exercise) => broadcastChannel(screenChannelName(exercise)),
    watchers: (exercise) => broadcastChannel(`hotwash-log:${exercise}`),
  });
  const isOpen = (exercise: string): boolean => session.getState().exerciseId === exercise && session.getState().status === 'ready';
  const library = createLibrary({
    lock, box: async () => (await import('./lockBox.ts')).lockBox(), store, shelf, clock, reader: { read: (text) => checkScenarioText(text) }, files: browserFiles,
    openLog: (exercise) => (isOpen(exercise) ? session.getState().exportLog() : null),
    leave,
    forgetTable: async (exercise) => (await import('./forgetTable.ts')).forgetTable(exercise, clock),
  });
  const table = createTable({
    session,
    ports: async () => (await import('./tablePorts.ts')).tablePorts(clock, (await import('./tablePlace.ts')).relayPassword),
    place: async () => (await import('./tablePlace.ts')).tablePlace(),
  });
  const desks = createDesks({ session, ports: async () => (await import('./deskPorts.ts')).deskPorts(clock) });
  const settings = createSettings(() => localStorage);
  const rehearser: Rehearser = { open: async (...log) => (await import('#adapters/workerRehearser.ts')).workerRehearser().open(...log) };
  return {
    session, exercises, library, settings, gapBooks: createGapBooks(store, async (of) => (await import('./programmePorts.ts')).waitingActions(of, store, shelf)), feedback: createFeedbackReader(store), debriefPlaces: createDebriefPlaces(), seal: sealWay(shelf), openedLog: createOpenedLog(shelf), table, desks, rehearser,
    programme: { store, shelf },
    leave: () => leave(),
  };
}
