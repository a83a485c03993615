import { useContext, useSyncExternalStore } from 'react';
import type { Exercises } from './exercisesTypes.ts';
import { StoresContext, useStores } from './StoresContext.ts';

const never = (): (() => void) => () => {};

/**
 * The ways into an exercise, its record among them. A new object with every view: a component that keeps an answer by the
 * identity of the object (the React compiler does) must not keep an old record.
 */
export function useExercises(): Exercises {
  const exercises = useStores('exercises');
  const { session } = useContext(StoresContext);
  const view = useSyncExternalStore(session?.subscribe ?? never, () => session?.getState().view ?? null);
  return anewWith(exercises, view);
}

/** `made` is what it is made anew with: its identity alone counts. */
const anewWith = (exercises: Exercises, made: object | null): Exercises => (made ? { ...exercises } : exercises);
