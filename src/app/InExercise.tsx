import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useStores } from '#stores/StoresContext.ts';
import { useSession } from '#stores/useSession.ts';
import { CannotOpen } from './CannotOpen.tsx';
import { Opening } from './Opening.tsx';

/** Opens the exercise that the address names, then shows the room; a room inside always has a view. */
export function InExercise({ exercise, children }: { readonly exercise: string; readonly children: ReactNode }) {
  const exercises = useStores('exercises');
  const status = useSession((s) => s.status);
  const current = useSession((s) => s.exerciseId);
  const failure = useSession((s) => s.failure);
  useEffect(() => void exercises.open(exercise), [exercises, exercise]);
  if (current !== exercise || status === 'loading' || status === 'idle') return <Opening />;
  if (status === 'failed') return <CannotOpen exercise={exercise} failure={failure} />;
  return children;
}
