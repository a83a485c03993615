import type { StoreApi } from 'zustand/vanilla';
import type { SessionStore } from '../sessionTypes.ts';
import { adopt } from './adopt.ts';
import { openExercise, openNew } from './openExercise.ts';
import { SessionKeeper } from './sessionKeeper.ts';
import { recordOf } from './recordOf.ts';
import type { SessionPorts } from './sessionPorts.ts';

/** What plays an exercise: charts, rules, log, views. Comes with the first exercise that is opened; the library does without. */
export interface Engine {
  readonly keeper: SessionKeeper;
  readonly openExercise: typeof openExercise;
  readonly openNew: typeof openNew;
  readonly adopt: typeof adopt;
  readonly recordOf: typeof recordOf;
}

export const createEngine = (session: StoreApi<SessionStore>, ports: SessionPorts): Engine => ({
  keeper: new SessionKeeper(session, ports), openExercise, openNew, adopt, recordOf,
});
