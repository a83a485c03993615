import type { Clock } from '#core/ports.ts';

export interface FakeClock extends Clock {
  /** Lets so many seconds pass, one tick each. */
  pass(seconds: number): void;
  /** The wall clock jumps without a tick, then one tick comes. */
  sleep(seconds: number): void;
  /** The wall clock moves on without a tick. */
  drift(ms: number): void;
  /** Subscriptions that were not given up. */
  readonly listeners: number;
}

export const START_WALL = Date.UTC(2026, 2, 6, 10, 0);

/** A clock in a test's hand. */
export function fakeClock(start = START_WALL): FakeClock {
  const ticks = new Set<() => void>();
  let wall = start;
  const tick = (): void => [...ticks].forEach((each) => each());
  return {
    now: () => wall,
    everySecond(each) {
      ticks.add(each);
      return () => void ticks.delete(each);
    },
    pass(seconds) {
      for (let i = 0; i < seconds; i += 1) {
        wall += 1000;
        tick();
      }
    },
    sleep(seconds) {
      wall += seconds * 1000;
      tick();
    },
    drift(ms) {
      wall += ms;
    },
    get listeners() {
      return ticks.size;
    },
  };
}
