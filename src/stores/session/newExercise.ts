import type { KeptExercise } from '#core/ports.ts';
import type { OpenScenario } from '../libraryTypes.ts';
import type { SetupChoice } from '../sessionTypes.ts';

/** A new exercise as it is kept. `wall`: epoch ms; `seed`: integer. */
export function newExercise(id: string, { scenario, sha256 }: OpenScenario, setup: SetupChoice, seed: number, wall: number): KeptExercise {
  const started = new Date(wall).toISOString();
  return {
    id, setup, title: scenario.title, clockStart: scenario.clockStart, createdWall: wall,
    header: { 'hotwash-log': 1, scenario: scenario.id, version: scenario.version, sha256, seed, roster: setup.roster, started },
  };
}
