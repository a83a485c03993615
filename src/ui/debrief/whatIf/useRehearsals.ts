import { useContext, useEffect, useMemo } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { createRehearsals, type Rehearsals } from '#stores/createRehearsals.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { StoresContext } from '#stores/StoresContext.ts';

/** The what-ifs of a record; they end with the page. `null`: here nothing can be played again. */
export function useRehearsals({ scenario, entries, header }: ExerciseRecord): StoreApi<Rehearsals> | null {
  const { rehearser } = useContext(StoresContext);
  const rehearsals = useMemo(() => (rehearser === undefined ? null : createRehearsals(rehearser, { scenario, entries, header })), [rehearser, scenario, entries, header]);
  useEffect(() => () => rehearsals?.getState().stop(), [rehearsals]);
  return rehearsals;
}
