import type { MeanTime } from './measures.ts';
import { atMost } from './tolerance.ts';

/** A duration in seconds from its start; `completed` false: still running when observation ended (censored). */
export interface Observation {
  readonly time: number;
  readonly completed: boolean;
}

/** A step of the Kaplan–Meier curve: from `time` on the share still waiting is `survival`. */
export interface CurveStep {
  readonly time: number;
  readonly survival: number;
}

/** Kaplan–Meier estimate; at one time completions come before censorings. Starts with 1 at 0; flat after the last observation (P03). */
export function survivalCurve(observations: readonly Observation[]): readonly CurveStep[] {
  const inOrder = [...observations].sort((a, b) => a.time - b.time);
  const curve: CurveStep[] = [{ time: 0, survival: 1 }];
  let [survival, first] = [1, 0];
  while (first < inOrder.length) {
    const time = inOrder[first]?.time ?? 0;
    let [next, done] = [first, 0];
    do {
      done += inOrder[next]?.completed === true ? 1 : 0;
      next += 1;
    } while (inOrder[next]?.time === time);
    if (done > 0) {
      survival *= 1 - done / (inOrder.length - first);
      curve.push({ time, survival });
    }
    first = next;
  }
  return curve;
}

/** Area under the curve up to tau. */
export function restrictedMean(curve: readonly CurveStep[], tau: number): number {
  return curve.reduce((sum, { time, survival }, i) => {
    const end = Math.min(tau, curve[i + 1]?.time ?? tau);
    return end > time ? sum + (end - time) * survival : sum;
  }, 0);
}

/** The smallest time from which on at most this share still waits, `null` if it never gets there (P03). */
export const quantile = (curve: readonly CurveStep[], share: number): number | null =>
  curve.find((step) => atMost(step.survival, share))?.time ?? null;

/** A restricted mean to tau with what must stand beside it (SPEC 3, P03). With n = 1 it is the duration itself. */
export function meanTime(observations: readonly Observation[], tau: number): MeanTime {
  const n = observations.length;
  const done = observations.filter((o) => o.completed);
  const only = n === 1 ? observations[0] : undefined;
  const curve = survivalCurve(observations);
  return {
    n,
    censored: n - done.length,
    tau,
    restrictedMean: n === 0 ? null : only ? only.time : restrictedMean(curve, tau),
    median: n === 0 ? null : quantile(curve, 0.5),
    p90: n === 0 ? null : quantile(curve, 0.1),
    completedMean: done.length === 0 ? null : done.reduce((sum, o) => sum + o.time, 0) / done.length,
  };
}
