import type { KeptClock, KeptExercise } from '#core/ports.ts';
import type { ExerciseCard } from './libraryTypes.ts';

interface KeptSummary {
  readonly exercise: KeptExercise;
  readonly clock: KeptClock | null;
  readonly entries: number;
  readonly locked: boolean;
}

/** A kept exercise as the library shows it. One that ran when its tab closed counts as paused: so it opens. Only what has ended is locked. */
export function exerciseCard({ exercise, clock, entries, locked }: KeptSummary): ExerciseCard {
  const { id, header, title, createdWall, clockStart, setup } = exercise;
  const state = clock === null || clock.state === 'running' ? 'paused' : clock.state;
  return {
    id, scenario: header.scenario, title, version: header.version, createdWall, savedWall: clock?.wall ?? createdWall,
    state: locked ? 'ended' : clock === null ? 'ready' : state, now: clock?.now ?? 0, clockStart, slotMinutes: setup.slotMinutes, entries, locked,
  };
}
