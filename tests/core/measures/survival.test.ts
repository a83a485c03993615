import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanTime, type Observation } from '#core/measures/survival.ts';

/** `20,1 35,1 60,0`: time, 1 = completed. */
const read = (text: string): Observation[] =>
  text.split(' ').map((pair) => {
    const [time, completed] = pair.split(',');
    return { time: Number(time), completed: completed === '1' };
  });

describe('the restricted mean', () => {
  it.each([
    ['20,1 35,1 50,1 60,0 60,0', 60, 45, 50, 35],
    ['20,1 35,1 50,1 60,0 15,0', 60, 41.25, 35, 35],
    ['12,1 12,1 40,1 25,0', 40, 26, 12, 64 / 3],
    ['60,0', 60, 60, null, null],
  ])('of %s to %d is %d with median %s and completed mean %s (vectors of the specification)', (text, tau, area, median, completed) => {
    const mean = meanTime(read(text), tau);
    expect(mean.restrictedMean).toBeCloseTo(area, 9);
    expect(mean.median).toBe(median);
    if (completed === null) expect(mean.completedMean).toBeNull();
    else expect(mean.completedMean).toBeCloseTo(completed, 9);
  });

  it('takes a completion before a censoring at the same time', () => {
    // At 10 both are at risk: S falls to 1/2, not to 0. Area to 20: 10 + 10 × 1/2.
    expect(meanTime(read('10,0 10,1'), 20)).toMatchObject({ restrictedMean: 15, median: 10, p90: null });
  });

  it('stays flat from the last observation to tau', () => {
    // S = 2/3 from 360 on: 360 + 2/3 × 14040 (conformance case 3).
    expect(meanTime(read('360,1 1380,0 1200,0'), 14_400).restrictedMean).toBeCloseTo(9720, 6);
  });

  it('is the duration itself for one, and nothing for none', () => {
    expect(meanTime(read('240,1'), 14_400)).toEqual({ n: 1, censored: 0, tau: 14_400, restrictedMean: 240, median: 240, p90: 240, completedMean: 240 });
    expect(meanTime([], 60)).toEqual({ n: 0, censored: 0, tau: 60, restrictedMean: null, median: null, p90: null, completedMean: null });
  });

  it('reaches p90 in spite of thirds that do not add up in binary', () => {
    const ten = read('1,1 2,1 3,1 4,1 5,1 6,1 7,1 8,1 9,1 10,1');
    expect(meanTime(ten, 20)).toMatchObject({ median: 5, p90: 9 });
  });

  it('lies between 0 and tau for every set of observations within tau', () => {
    const observation = fc.record({ time: fc.integer({ min: 0, max: 1000 }), completed: fc.boolean() });
    fc.assert(fc.property(fc.array(observation, { minLength: 1, maxLength: 30 }), (observed) => {
      const { restrictedMean, n, censored } = meanTime(observed, 1000);
      expect(restrictedMean).toBeGreaterThanOrEqual(0);
      expect(restrictedMean).toBeLessThanOrEqual(1000 + 1e-9);
      if (censored === 0) expect(restrictedMean).toBeCloseTo(observed.reduce((sum, o) => sum + o.time, 0) / n, 6);
    }));
  });
});
