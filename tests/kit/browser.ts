import { memoryStore } from '#adapters/memoryStore.ts';
import type { ExerciseStore, FeedbackStore, Lock, ScenarioLibrary } from '#core/ports.ts';
import { cardOf, type ScenarioCard } from '#core/scenario/cardOf.ts';
import type { Scenario } from '#core/scenario/model.ts';
import type { ScreenMessage } from '#stores/screenMessage.ts';
import { createSession, type Session } from '#stores/session/createSession.ts';
import type { WatchMessage } from '#stores/session/watchMessage.ts';
import type { SetupChoice } from '#stores/sessionTypes.ts';
import { createShelf, type Shelf } from '#stores/shelf.ts';
import { fakeChannels } from './fakeChannels.ts';
import { fakeClock, type FakeClock } from './fakeClock.ts';

/** A browser with one disk and one clock, in which tabs of the app can be opened and closed. */
export interface Browser {
  readonly clock: FakeClock;
  readonly store: ExerciseStore & FeedbackStore;
  /** What went to the projector. */
  readonly shown: ScreenMessage[];
  readonly screens: ReturnType<typeof fakeChannels<ScreenMessage>>['open'];
  /** A new tab; `crash` ends it as a killed process would: nothing is saved any more, its lock is free. */
  tab(): Tab;
}
export interface Tab extends Session {
  readonly shelf: Shelf;
  crash(): void;
}

export function aBrowser(scenarios: readonly { scenario: Scenario; sha256: string }[], store: ExerciseStore & FeedbackStore = memoryStore()): Browser {
  const clock = fakeClock();
  const screens = fakeChannels<ScreenMessage>();
  const watchers = fakeChannels<WatchMessage>();
  const locks = new Map<string, object>();
  let ids = 0;

  function tab(): Tab {
    const alive = { is: true };
    const shelf = createShelf(libraryOf(scenarios), store);
    const tickers: (() => void)[] = [];
    const session = createSession({
      store: ending(store, alive), shelf, lock: lockOf(locks, alive), chance: { id: () => `x${(ids += 1)}`, seed: () => 7 },
      clock: {
        now: clock.now,
        everySecond(tick) {
          const stop = clock.everySecond(tick);
          tickers.push(stop);
          return stop;
        },
      },
      screens: screens.open, watchers: watchers.open,
    });
    const crash = (): void => {
      alive.is = false;
      tickers.forEach((stop) => stop());
      for (const [name, holder] of locks) if (holder === alive) locks.delete(name);
    };
    return { ...session, shelf, crash };
  }
  return { clock, store, shown: screens.posted, screens: screens.open, tab };
}

/** A set-up for the given roles: nobody absent, live at `rate`. */
export function aSetup(scenario: Scenario, change: Partial<SetupChoice> = {}): SetupChoice {
  const roster = scenario.roles.map(({ id }) => ({ role: id, person: '', absent: false }));
  return { rate: 0, talkRate: 1, slotMinutes: 60, slowAtDeadline: false, roster, ...change };
}

/** Lets promises that are on their way come home. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 40; i += 1) await Promise.resolve();
}

function libraryOf(scenarios: readonly { scenario: Scenario; sha256: string }[]): ScenarioLibrary<ScenarioCard> {
  return {
    cards: () => scenarios.map(({ scenario, sha256 }) => cardOf(scenario, sha256, false)),
    open: async (id) => scenarios.find((one) => one.scenario.id === id) ?? null,
    text: async (id) => (scenarios.some((one) => one.scenario.id === id) ? `text of ${id}` : null),
  };
}

function lockOf(locks: Map<string, object>, holder: object): Lock {
  return {
    async take(name) {
      if (locks.has(name)) return null;
      locks.set(name, holder);
      return { release: () => void (locks.get(name) === holder && locks.delete(name)) };
    },
  };
}

/** After a crash nothing of this tab reaches the disk. */
function ending(store: ExerciseStore & FeedbackStore, alive: { is: boolean }): ExerciseStore & FeedbackStore {
  const write = async (work: () => Promise<void>): Promise<void> => (alive.is ? work() : undefined);
  return {
    ...store,
    create: (exercise) => write(() => store.create(exercise)),
    append: (id, entries) => write(() => store.append(id, entries)),
    saveClock: (id, clock) => write(() => store.saveClock(id, clock)),
  };
}
