import type { SealWay } from '#stores/sealExercise.ts';
import type { Shelf } from '#stores/shelf.ts';

/** Seals an exercise; what that needs comes when it is asked for. */
export const sealWay = (shelf: Shelf): SealWay => async (input, log) => {
  const [{ sealExercise }, { sealedViewer }] = await Promise.all([import('#stores/sealExercise.ts'), import('#adapters/sealedViewer.ts')]);
  return sealExercise(sealedViewer, shelf, input, log);
};
