/** How much a token bucket lets pass: at once, and a second from then on. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Says of each amount whether it may pass now; what was refused takes nothing. `now` in ms; where it falls, nothing is added. */
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
