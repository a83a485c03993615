import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useLibrary } from '#stores/useLibrary.ts';
import { useStores } from '#stores/StoresContext.ts';

/** Leaves the exercise that was open, paused and saved, then brings the library up to date. */
export function OutOfExercise({ children }: { readonly children: ReactNode }) {
  const leave = useStores('leave');
  const refresh = useLibrary((library) => library.refresh);
  useEffect(() => {
    void leave().then(refresh);
  }, [leave, refresh]);
  return children;
}
