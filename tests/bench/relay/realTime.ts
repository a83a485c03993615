import type { Clock } from '#core/ports.ts';

/** Time as the app has it. */
export const realTime: { readonly clock: Clock; readonly later: (ms: number, run: () => void) => () => void } = {
  clock: {
    now: () => Date.now(),
    everySecond(tick) {
      const timer = setInterval(tick, 1000);
      return () => clearInterval(timer);
    },
  },
  later(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
