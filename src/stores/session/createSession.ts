import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Exercises, ExerciseRecord, FirstAct } from '../exercisesTypes.ts';
import type { SessionActions, SessionStore, SetupChoice, Trouble } from '../sessionTypes.ts';
import { storeTrouble, trouble } from '../trouble.ts';
import type { Dossier } from './dossier.ts';
import type { Engine } from './engine.ts';
import { IDLE, NOTHING_TO_READ, type Readers } from './idleSession.ts';
import { newExercise } from './newExercise.ts';
import { NOTHING_OPEN } from './opened.ts';
import type { Told } from './openExercise.ts';
import type { SessionPorts } from './sessionPorts.ts';

export interface Session {
  readonly session: StoreApi<SessionStore>;
  readonly exercises: Exercises;
  /** Leaves the open exercise, paused; with an id, only if it is that one. Resolves when it is saved. */
  readonly leave: (exercise?: string) => Promise<void>;
}

/** The running exercise of this page, and the ways into it. The engine comes when it is first needed. */
export function createSession(ports: SessionPorts): Session {
  const session = createStore<SessionStore>()(() => ({ ...IDLE, ...NOTHING_TO_READ, ...actions(() => engine) }));
  let engine: Engine | null = null;
  const load = async (): Promise<Engine> => {
    const { createEngine } = await import('./engine.ts');
    return (engine ??= createEngine(session, ports));
  };
  const leave = async (exercise?: string): Promise<void> => {
    const opened = engine?.keeper.opened?.kept.id;
    if (exercise === undefined || opened === exercise) await engine?.keeper.close();
  };
  const record = (): ExerciseRecord | null => (engine?.keeper.opened ? engine.recordOf(engine.keeper.opened) : null);
  return { session, exercises: { ...ways(session, load, ports), record }, leave };
}

function actions(engine: () => Engine | null): Omit<SessionActions, keyof Readers> {
  return {
    submit: (act, options = {}) => engine()?.keeper.submit(act, options) ?? (engine() ? null : NOTHING_OPEN),
    giveFeedback: (...one) => engine()?.keeper.giveFeedback(...one) ?? (engine() ? null : NOTHING_OPEN),
    stopForRealIncident: () => engine()?.keeper.asWriter((play, wall) => play.stop(wall)),
    resumeAfterStop: () => engine()?.keeper.asWriter((play, wall) => play.goOn(wall)),
    setBlackout: (blackout) => engine()?.keeper.order({ blackout }),
    setSpotlight: (spotlight) => engine()?.keeper.order({ spotlight }),
    giveUp: async () => engine()?.keeper.giveUp(),
    saved: async () => engine()?.keeper.saved(),
    close: () => void engine()?.keeper.close(),
  };
}

function ways(session: StoreApi<SessionStore>, load: () => Promise<Engine>, ports: SessionPorts): Omit<Exercises, 'record'> {
  /** The newest wish to open something; an older one that comes back late is left. */
  let wish = 0;

  async function begin(scenario: string, setup: SetupChoice, first: readonly FirstAct[] = []): Promise<Result<string, Trouble>> {
    const mine = (wish += 1);
    const { keeper, openNew } = await load();
    const found = await ports.shelf.toBegin(scenario);
    if (!found) return fail(trouble('not-found'));
    await keeper.close();
    const kept = newExercise(ports.chance.id(), found, setup, ports.chance.seed(), ports.clock.now());
    const opened = await openNew(kept, found, ports, toldBy(keeper));
    if (mine !== wish) {
      void opened.leave();
      return fail(trouble('not-found'));
    }
    keeper.take(opened);
    const refused = sendFirst(keeper, setup, first);
    if (refused !== null) return undo(keeper, kept.id, refused, ports);
    await opened.writer?.save();
    return ok(kept.id);
  }

  async function open(exercise: string): Promise<void> {
    if (isAtHand(session.getState(), exercise)) return;
    const mine = (wish += 1);
    session.setState({ ...IDLE, ...NOTHING_TO_READ, status: 'loading', exerciseId: exercise });
    const { keeper, openExercise } = await load();
    if (keeper.opened) await keeper.close();
    if (mine !== wish) return;
    session.setState({ status: 'loading', exerciseId: exercise });
    const opened = await openExercise(exercise, ports, toldBy(keeper));
    if (mine !== wish) {
      if (opened.ok) void opened.value.leave();
    } else if (opened.ok) keeper.take(opened.value);
    else session.setState({ status: 'failed', failure: opened.error });
  }

  return { begin, open, adopt: async (dossier) => adopted(await load(), dossier, ports) };
}

async function adopted(engine: Engine, dossier: Dossier, ports: SessionPorts): Promise<Result<string, Trouble>> {
  try {
    await engine.adopt(dossier, ports);
    return ok(dossier.exercise.id);
  } catch (error) {
    return fail(storeTrouble(error));
  }
}

/** Open, or about to be. */
const isAtHand = ({ exerciseId, status }: SessionStore, exercise: string): boolean =>
  exerciseId === exercise && (status === 'ready' || status === 'loading');

const toldBy = (keeper: Engine['keeper']): Told => ({ tick: () => keeper.tick(), trouble: (found) => keeper.tellTrouble(found), feedback: (count) => keeper.tellFeedback(count) });

/** The pace, then the acts in order; the sentence of the first refusal, `null` if all were accepted. */
function sendFirst(keeper: Engine['keeper'], setup: SetupChoice, first: readonly FirstAct[]): string | null {
  const pace: readonly FirstAct[] = setup.rate > 0 ? [{ act: { do: 'pace', rate: setup.rate } }] : [];
  for (const { act, actor } of [...pace, ...first]) {
    const refused = keeper.submit(act, actor === undefined ? {} : { actor });
    if (refused) return refused.message;
  }
  return null;
}

/** What was begun with an act that is refused is not kept: nothing half-applied. */
async function undo(keeper: Engine['keeper'], exercise: string, message: string, ports: SessionPorts): Promise<Result<string, Trouble>> {
  await keeper.close();
  await ports.store.delete(exercise).catch(() => {});
  return fail({ code: 'scenario-fault', message });
}
