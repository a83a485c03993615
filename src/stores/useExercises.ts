import type { Exercises } from './exercisesTypes.ts';
import { useStores } from './StoresContext.ts';

/** The ways into an exercise. */
export const useExercises = (): Exercises => useStores('exercises');
