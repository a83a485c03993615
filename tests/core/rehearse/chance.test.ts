import { describe, expect, it } from 'vitest';
import { drawn } from '#core/rehearse/chance.ts';

describe('a draw', () => {
  it('is as likely to be any number below its bound, however the keys differ', () => {
    const keys: readonly ((i: number) => readonly [string, string, string, number])[] = [
      (i) => [`${i}`, 'wait', 'alert', 0], (i) => ['1', 'wait', `alert-${i}`, 0], (i) => ['1', 'wait', 'alert', i], (i) => ['1', `purpose-${i}`, 'alert', 0],
    ];
    for (const key of keys) {
      const counts = [0, 0, 0, 0, 0];
      for (let i = 0; i < 5000; i++) counts[drawn(...key(i), 5)]! += 1;
      // Chi-square of 4 degrees of freedom: above 23.5 once in ten thousand.
      expect(counts.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(23.5);
    }
  });
  it('is the same for the same key, and 0 where nothing else is possible', () => {
    expect(drawn('4', 'wait', 'alert', 2, 1000)).toBe(drawn('4', 'wait', 'alert', 2, 1000));
    expect(drawn('4', 'wait', 'alert', 2, 1)).toBe(0);
  });
});
