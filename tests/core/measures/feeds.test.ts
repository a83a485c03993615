import { describe, expect, it } from 'vitest';
import { alertRaised, aChronicle } from '#kit/chronicle.ts';
import { aFeed, anAlert, aScenario } from '#kit/scenario.ts';
import { feedMeasures, wilsonBound } from '#core/measures/feeds.ts';

describe('the track record of a feed', () => {
  it.each([[35, 35], [52, 53], [67, 69], [81, 84]])('reaches the bound of 0.9 first at %d of %d', (hits, n) => {
    expect(wilsonBound(hits, n)).toBeGreaterThanOrEqual(0.9);
    expect(wilsonBound(hits - 1, n - 1)).toBeLessThan(0.9);
  });
  it('has no bound for nothing', () => expect(wilsonBound(0, 0)).toBeNull());

  it('adds the alerts raised in this run to its record: true with an incident, false without', () => {
    const scenario = aScenario({
      feeds: [aFeed('edr', 34, 0), aFeed('av', 9, 0), aFeed('dns', 1, 1), aFeed('new', 0, 0)],
      alerts: [anAlert('a', 'intrusion'), anAlert('late', 'intrusion'), anAlert('b', null, { feed: 'av' })],
    });
    const chronicle = aChronicle({ alerts: [alertRaised('a', 5), alertRaised('late', null), alertRaised('b', 9, { incident: null })] });
    expect(feedMeasures(scenario, chronicle)).toMatchObject([
      { id: 'edr', tp: 35, fp: 0, point: 1, state: 'meets' },
      { id: 'av', tp: 9, fp: 1, point: 0.9, state: 'not-shown' },
      { id: 'dns', tp: 1, fp: 1, point: 0.5, state: 'fails' },
      { id: 'new', tp: 0, fp: 0, point: null, bound: null, state: 'none' },
    ]);
  });
});
