import type { Clock } from '#core/ports.ts';

/** The clock of this computer with a page's own timer: held back in a hidden page, but no worker is needed. */
export const plainClock: Clock = {
  now: () => Date.now(),
  everySecond(tick) {
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  },
};
