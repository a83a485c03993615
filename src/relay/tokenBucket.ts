import type { Rate } from './relayLimits.ts';

/** Says of each amount whether it may pass now; what was refused takes nothing. `now` in ms, never falling. */
export function tokenBucket({ burst, perSecond }: Rate, start: number): (amount: number, now: number) => boolean {
  let [tokens, last] = [burst, start];
  return (amount, now) => {
    tokens = Math.min(burst, tokens + (Math.max(0, now - last) / 1000) * perSecond);
    last = now;
    if (amount > tokens) return false;
    tokens -= amount;
    return true;
  };
}
