import type { Clock } from '#core/ports.ts';

/** Time that goes `factor` times as fast as on the wall, so that waits of seconds take milliseconds. `end` stops everything that waits. */
export function quickTime(factor = 40): { readonly clock: Clock; readonly later: (ms: number, run: () => void) => () => void; readonly end: () => void } {
  const start = performance.now();
  const stops = new Set<() => void>();
  const kept = (stop: () => void): (() => void) => {
    const once = (): void => {
      stop();
      stops.delete(once);
    };
    stops.add(once);
    return once;
  };
  return {
    clock: {
      now: () => 1_750_000_000_000 + (performance.now() - start) * factor,
      everySecond(tick) {
        const timer = setInterval(tick, 1000 / factor);
        return kept(() => clearInterval(timer));
      },
    },
    later(ms, run) {
      const stop = kept(() => clearTimeout(timer));
      const timer = setTimeout(() => {
        stop();
        run();
      }, ms / factor);
      return stop;
    },
    end: () => [...stops].forEach((stop) => stop()),
  };
}
