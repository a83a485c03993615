import type { Seconds } from '#core/base/duration.ts';

const TICK_MS = 1000;
/** By how much a tick may come late, or the wall clock be set back, before it counts as a jump (sleep). */
const JUMP_MS = 2000;

/** Scenario time made from wall time: seconds since a known pair of both, at the rate then in force. */
export class LiveClock {
  private wall: number;
  private second: Seconds;
  private lastTick: number;

  constructor(wall: number, second: Seconds) {
    this.wall = wall;
    this.second = second;
    this.lastTick = wall;
  }

  /** From here on it is `second` at `wall`: after every start, pause, resume, advance and change of pace. */
  set(wall: number, second: Seconds): void {
    this.wall = wall;
    this.second = second;
  }

  /** The present scenario second, whole. */
  at(wall: number, rate: number): Seconds {
    return this.second + Math.max(0, Math.floor(((wall - this.wall) / 1000) * rate));
  }

  /** Takes a tick; true if the wall clock jumped since the last one, forward by more than 2 s beyond the tick's own, or back. */
  jumped(wall: number): boolean {
    const late = wall - this.lastTick - TICK_MS;
    this.lastTick = wall;
    return late > JUMP_MS || late < -JUMP_MS - TICK_MS;
  }
}
