import { describe, expect, it } from 'vitest';
import { aChronicle } from '#kit/chronicle.ts';
import { aHarm, aScenario } from '#kit/scenario.ts';
import { harmMeasures } from '#core/measures/harms.ts';

describe('harm', () => {
  it('is prorated to the second while it runs, counted once if it is a one-off, and summed per class and unit', () => {
    const scenario = aScenario({
      harms: [
        aHarm('gate', { amount: 3600 }), aHarm('crane', { amount: 7200 }), aHarm('trucks', { amount: 60, per: 60, unit: 'trucks' }),
        aHarm('leak', { class: 'disclosure', amount: 180_000, per: null, unit: 'records' }), aHarm('press', { class: 'reputation', per: null, unit: 'articles' }),
      ],
    });
    const harms = [
      { id: 'gate', from: 0, until: 100 }, { id: 'gate', from: 500, until: null }, { id: 'crane', from: 900, until: 950 }, { id: 'leak', from: 300, until: 300 },
    ];
    // gate 100 s + 500 s to EndEx at 1 a second; crane 50 s at 2 a second.
    expect(harmMeasures(scenario, aChronicle({ endedAt: 1000, harms }))).toEqual([
      { class: 'downtime', unit: 'USD', amount: 700 }, { class: 'downtime', unit: 'trucks', amount: 0 },
      { class: 'reputation', unit: 'articles', amount: 0 }, { class: 'disclosure', unit: 'records', amount: 180_000 },
    ]);
  });
});
