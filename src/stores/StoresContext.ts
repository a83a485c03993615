import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { Fault } from '#core/base/fault.ts';
import type { Rehearser } from '#core/ports.ts';
import type { DebriefPlaces } from './debriefPlaces.ts';
import type { Exercises } from './exercisesTypes.ts';
import type { FeedbackReader } from './feedbackReader.ts';
import type { GapBooks } from './gapBooks.ts';
import type { LibraryStore } from './libraryTypes.ts';
import type { OpenedLogStore } from './openedLogTypes.ts';
import type { ArchivePorts } from './programme/archive/archivePorts.ts';
import type { ProgrammePorts } from './programme/programmePorts.ts';
import type { SealWay } from './sealExercise.ts';
import type { SessionStore } from './sessionTypes.ts';
import type { SettingsStore } from './settingsTypes.ts';
import type { Desks } from './table/createDesks.ts';
import type { TableStore } from './table/tableTypes.ts';

/** The stores of the page, made once by the front door. A test gives only those that its room uses. */
export interface Stores {
  readonly session: StoreApi<SessionStore>;
  readonly exercises: Exercises;
  readonly library: StoreApi<LibraryStore>;
  readonly settings: StoreApi<SettingsStore>;
  readonly gapBooks: GapBooks;
  readonly debriefPlaces: DebriefPlaces;
  readonly feedback: FeedbackReader;
  readonly seal: SealWay;
  readonly openedLog: StoreApi<OpenedLogStore>;
  /** The devices of the open exercise. */
  readonly table: StoreApi<TableStore>;
  /** Its desks on this laptop, by hand-over. */
  readonly desks: Desks;
  /** For what-ifs in a debrief; where there is none, none are offered. */
  readonly rehearser: Rehearser;
  /** What is kept on this machine, for the programme: its page makes its own store when it is entered, and reads with the rest of the app. */
  readonly programme: Pick<ProgrammePorts, 'store' | 'shelf'> & Pick<ArchivePorts, 'store' | 'shelf'>;
  /** Leaves the open exercise, paused; resolves when it is saved. */
  readonly leave: () => Promise<void>;
}

export const StoresContext = createContext<Partial<Stores>>({});

/** One of the stores. @throws Fault `no-store` outside a provider that has it. */
export function useStores<K extends keyof Stores>(name: K): Stores[K] {
  const found = useContext(StoresContext)[name];
  if (!found) throw new Fault('no-store', `There is no ${name} store around this component.`);
  return found as Stores[K];
}
