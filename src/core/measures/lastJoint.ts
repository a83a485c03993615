import type { RunFacts } from './runFacts.ts';

/** Days after which business and SecOps should have exercised together again. */
export const JOINT_DAYS = 90;
const DAY = 86_400_000;

/** The last exercise in which business and SecOps both acted. */
export interface LastJoint {
  readonly id: string;
  /** Whole days since its last moment of play. */
  readonly days: number;
  /** `JOINT_DAYS` have passed. */
  readonly due: boolean;
}

/** `playedWall` and `now` in epoch ms; `facts`: `null` where nothing is measured. `null`: no joint exercise is known. */
export function lastJoint(runs: readonly { readonly id: string; readonly playedWall: number; readonly facts: RunFacts | null }[], now: number): LastJoint | null {
  const last = runs.filter((run) => run.facts?.joint === true).toSorted((a, b) => b.playedWall - a.playedWall)[0];
  if (!last) return null;
  const days = Math.max(0, Math.floor((now - last.playedWall) / DAY));
  return { id: last.id, days, due: days >= JOINT_DAYS };
}
