import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Exercises, ExerciseRecord, FirstAct } from '../exercisesTypes.ts';
import type { SessionActions, SessionStore, SetupChoice, Trouble } from '../sessionTypes.ts';
import { trouble } from '../trouble.ts';
import { IDLE, NOTHING_TO_READ, type Readers } from './idleSession.ts';
import { newExercise } from './newExercise.ts';
import type { Opened } from './opened.ts';
import { openExercise, openNew } from './openExercise.ts';
import { SessionKeeper } from './sessionKeeper.ts';
import type { SessionPorts } from './sessionPorts.ts';

export interface Session {
  readonly session: StoreApi<SessionStore>;
  readonly exercises: Exercises;
  /** Leaves the open exercise, paused; with an id, only if it is that one. Resolves when it is saved. */
  readonly leave: (exercise?: string) => Promise<void>;
}

/** The running exercise of this page, and the ways into it. */
export function createSession(ports: SessionPorts): Session {
  const session = createStore<SessionStore>()(() => ({ ...IDLE, ...NOTHING_TO_READ, ...actions(() => keeper) }));
  const keeper: SessionKeeper = new SessionKeeper(session, ports);
  const leave = async (exercise?: string): Promise<void> => {
    if (exercise === undefined || keeper.opened?.kept.id === exercise) await keeper.close();
  };
  return { session, exercises: ways(session, keeper, ports), leave };
}

function actions(keeper: () => SessionKeeper): Omit<SessionActions, keyof Readers> {
  return {
    submit: (act, options = {}) => keeper().submit(act, options),
    stopForRealIncident: () => keeper().asWriter((play, wall) => play.stop(wall)),
    resumeAfterStop: () => keeper().asWriter((play, wall) => play.goOn(wall)),
    setBlackout: (blackout) => keeper().order({ blackout }),
    setSpotlight: (spotlight) => keeper().order({ spotlight }),
    close: () => void keeper().close(),
  };
}

function ways(session: StoreApi<SessionStore>, keeper: SessionKeeper, ports: SessionPorts): Exercises {
  const told = { tick: () => keeper.tick(), trouble: (found: Trouble | null) => keeper.tellTrouble(found) };
  /** The newest wish to open something; an older one that comes back late is left. */
  let wish = 0;

  async function begin(scenario: string, setup: SetupChoice, first: readonly FirstAct[] = []): Promise<Result<string, Trouble>> {
    const mine = (wish += 1);
    const found = await ports.shelf.toBegin(scenario);
    if (!found) return fail(trouble('not-found'));
    await keeper.close();
    const kept = newExercise(ports.chance.id(), found, setup, ports.chance.seed(), ports.clock.now());
    const opened = await openNew(kept, found, ports, told);
    if (mine !== wish) {
      void opened.leave();
      return fail(trouble('not-found'));
    }
    keeper.take(opened);
    const pace: readonly FirstAct[] = setup.rate > 0 ? [{ act: { do: 'pace', rate: setup.rate } }] : [];
    for (const { act, actor } of [...pace, ...first]) {
      const refused = keeper.submit(act, actor === undefined ? {} : { actor });
      if (refused) return undo(kept.id, refused.message);
    }
    await opened.writer?.save();
    return ok(kept.id);
  }

  /** What was begun with an act that is refused is not kept: nothing half-applied. */
  async function undo(exercise: string, message: string): Promise<Result<string, Trouble>> {
    await keeper.close();
    await ports.store.delete(exercise).catch(() => {});
    return fail({ code: 'scenario-fault', message });
  }

  async function open(exercise: string): Promise<void> {
    const { exerciseId, status } = session.getState();
    if (exerciseId === exercise && (status === 'ready' || status === 'loading')) return;
    const mine = (wish += 1);
    const closed = keeper.close();
    session.setState({ status: 'loading', exerciseId: exercise });
    await closed;
    const opened = await openExercise(exercise, ports, told);
    if (mine !== wish) {
      if (opened.ok) void opened.value.leave();
    } else if (opened.ok) keeper.take(opened.value);
    else session.setState({ status: 'failed', failure: opened.error });
  }

  return { begin, open, record: () => (keeper.opened ? recordOf(keeper.opened) : null) };
}

function recordOf({ kept, run }: Opened): ExerciseRecord {
  return { exerciseId: kept.id, scenario: run.scenario, header: kept.header, entries: run.entries, chronicle: run.chronicle() };
}
