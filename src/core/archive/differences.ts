import type { LockedContents } from '../ports.ts';
import type { ArchivedExercise } from './readExercise.ts';
import { steadyJson } from './steadyJson.ts';
import { bareExercise } from './writeExercise.ts';

/** What of an exercise differs from one of the same id. `lock`: one of them is locked, so that nothing can be compared, or they were locked by themselves. */
export type ExerciseDifference = 'setup' | 'log' | 'clock' | 'gaps' | 'feedback' | 'lock';

/** Compares an exercise with the one that is kept here; empty: they are the same. What came from which device does not count. */
export function differences(here: ArchivedExercise, other: ArchivedExercise): readonly ExerciseDifference[] {
  const setup: readonly ExerciseDifference[] = same(bareExercise(here.exercise), bareExercise(other.exercise)) ? [] : ['setup'];
  if ('sealed' in here.kept || 'sealed' in other.kept) return same(here.kept, other.kept) ? setup : [...setup, 'lock'];
  return [...setup, ...inContents(here.kept, other.kept)];
}

function inContents(here: LockedContents, other: LockedContents): readonly ExerciseDifference[] {
  const parts: readonly (readonly [ExerciseDifference, (of: LockedContents) => unknown])[] = [
    ['log', ({ entries }) => entries.map(({ entry, hash }) => ({ entry, hash }))], ['clock', ({ clock }) => clock], ['gaps', ({ book }) => book], ['feedback', ({ feedback }) => feedback],
  ];
  return parts.filter(([, of]) => !same(of(here), of(other))).map(([part]) => part);
}

const same = (a: unknown, b: unknown): boolean => steadyJson(a) === steadyJson(b);
