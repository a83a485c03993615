import type { CompiledStep, CompiledTrack } from './program.ts';

/** The step for which a track waits in a state of its chart, `null` where it waits for none. */
export function stepAt(track: CompiledTrack, state: number): CompiledStep | null {
  const known = track.stepOf[state];
  if (known !== undefined) return known;
  return (track.stepOf[state] = track.steps.get(track.table.states[state] ?? '') ?? null);
}
