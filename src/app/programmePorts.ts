import { indexedDbProgramme } from '#adapters/indexedDbProgramme.ts';
import type { EarlierAction } from '#core/measures/earlierActions.ts';
import type { ExerciseStore, GapStore } from '#core/ports.ts';
import { keptActions, type ActionsOf } from '#stores/programme/keptActions.ts';
import type { Shelf } from '#stores/shelf.ts';

/** Corrective actions that wait for their retest; comes with a debrief or a set-up. */
export const waitingActions = (of: ActionsOf, store: ExerciseStore & GapStore, shelf: Shelf): Promise<readonly EarlierAction[]> =>
  keptActions(of, store, { store, shelf, programme: indexedDbProgramme() });
