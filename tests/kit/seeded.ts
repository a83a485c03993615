/** A small seeded generator for tests: the same seed gives the same walk (mulberry32). `below(n)` is an integer from 0 to n − 1. */
export function seeded(seed: number): { below(n: number): number } {
  let state = seed >>> 0;
  return {
    below(n) {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return (((t ^ (t >>> 14)) >>> 0) % n);
    },
  };
}
