import { indexedDbProgramme } from '#adapters/indexedDbProgramme.ts';
import type { ExerciseStore, GapStore } from '#core/ports.ts';
import type { EarlierAction } from '#stores/gapBooks.ts';
import { earlierActions } from '#stores/programme/earlierActions.ts';
import type { Shelf } from '#stores/shelf.ts';

/** Corrective actions that wait for their retest in an exercise; comes with a debrief. */
export const earlier = (exercise: string, store: ExerciseStore & GapStore, shelf: Shelf): Promise<readonly EarlierAction[]> =>
  earlierActions(exercise, store, { store, shelf, programme: indexedDbProgramme() });
