import { survivalCurve, type CurveStep, type Observation } from '#core/measures/survival.ts';

/** One instant of a curve: how many were done and how many were still open when observation ended, and the share that waits from then on. */
export interface CurveRow {
  readonly time: number;
  readonly done: number;
  readonly open: number;
  readonly survival: number;
}

/** The curve as a table, in order of time; at one time completions come before censorings. */
export function curveRows(observations: readonly Observation[]): readonly CurveRow[] {
  const curve = survivalCurve(observations);
  const times = [...new Set(observations.map((one) => one.time))].sort((a, b) => a - b);
  return times.map((time) => {
    const here = observations.filter((one) => one.time === time);
    const done = here.filter((one) => one.completed).length;
    return { time, done, open: here.length - done, survival: survivalAt(curve, time) };
  });
}

/** Share that still waits from a time on. */
const survivalAt = (curve: readonly CurveStep[], time: number): number => curve.findLast((step) => step.time <= time)?.survival ?? 1;

/** The corners of the step curve from 0 to tau, as points in seconds and shares. */
export function curveCorners(observations: readonly Observation[], tau: number): readonly (readonly [number, number])[] {
  const curve = survivalCurve(observations).filter((step) => step.time <= tau);
  const corners = curve.flatMap((step, place): (readonly [number, number])[] => {
    const before = curve[place - 1];
    return before === undefined ? [[step.time, step.survival]] : [[step.time, before.survival], [step.time, step.survival]];
  });
  const last = curve.at(-1)?.survival ?? 1;
  return [...corners, [tau, last]];
}
