import type { Entry } from '#core/exercise/command.ts';
import type { Run } from '#core/exercise/run.ts';
import type { KeptClock, KeptExercise } from '#core/ports.ts';
import type { Scenario } from '#core/scenario/model.ts';

/** A running exercise for whoever may take it over: all of it, ground truth too. Plain JSON. */
export interface Dossier {
  readonly exercise: KeptExercise;
  readonly scenario: Scenario;
  readonly entries: readonly Entry[];
  readonly clock: Omit<KeptClock, 'wall'>;
}

/** `entries` is a list of its own each time: who compares two dossiers sees what was added. */
export const dossierOf = (exercise: KeptExercise, { scenario, entries, now, state, rate }: Run, stopped: boolean): Dossier =>
  ({ exercise, scenario, entries: entries.slice(), clock: { now, state, rate, stopped } });
