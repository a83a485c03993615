import { describe, expect, it } from 'vitest';
import { notComparable, type NotComparable, type PlayedOn } from '#core/measures/comparable.ts';
import { programmeSets } from '#core/measures/programmeSets.ts';
import type { RunFacts } from '#core/measures/runFacts.ts';
import { handMadeRun, OTHER_TEXT as TEXT, sixHandMade as sixRuns, type HandMadeRun } from '#kit/handMadeRuns.ts';

describe('of six runs, two that were played on', () => {
  it.each<readonly [string, Partial<RunFacts>, Partial<HandMadeRun>, readonly NotComparable[]]>([
    ['another version', {}, { ...TEXT, version: '1.1.0' }, ['version']],
    ['a text that was changed with the version left as it was', {}, TEXT, ['text']],
    ['another difficulty', { difficulty: 'advanced' }, TEXT, ['difficulty']],
    ['another horizon, which is tau', { horizon: 43_200 }, TEXT, ['horizon']],
    ['another version, difficulty and horizon at once', { difficulty: 'intermediate', horizon: 43_200 }, { ...TEXT, version: '2.0.0' }, ['version', 'difficulty', 'horizon']],
  ])('%s stand apart from the four others, with every reason', (_, facts, change, reasons) => {
    const [scenario, ...others] = programmeSets(sixRuns(facts, change));
    expect(others).toEqual([]);
    expect(scenario?.sets.map((set) => [set.differs, set.runs.map(({ run }) => run.id)])).toEqual([[[], ['day-6', 'day-4', 'day-3', 'day-1']], [reasons, ['day-5', 'day-2']]]);
  });
  it('another scenario are a scenario of their own, where nothing is refused', () => {
    const scenarios = programmeSets(sixRuns({}, { ...TEXT, scenario: 'other' }));
    expect(scenarios.map(({ scenario, sets }) => [scenario, sets.map((set) => [set.differs, set.runs.length])])).toEqual([['night-shift', [[[], 4]]], ['other', [[[], 2]]]]);
  });
  it('two different things stand apart from each other too', () => {
    const runs = [1, 2, 3, 4, 5, 6].map((day) => handMadeRun(day, day === 5 ? { horizon: 3600 } : {}, day === 2 ? { ...TEXT, version: '0.9.0' } : day === 5 ? { sha256: 'c'.repeat(64) } : {}));
    expect(programmeSets(runs)[0]?.sets.map((set) => [set.differs, set.runs.length])).toEqual([[[], 4], [['horizon'], 1], [['version'], 1]]);
  });
  it('the same, with other figures, are compared: what came out is no reason', () => {
    const runs = sixRuns({ joint: false, talkNotCounted: true, guards: { closedAsFalse: 2, prematureClosures: 1, reentries: 1 } }, { title: 'Called otherwise' });
    expect(programmeSets(runs)[0]?.sets.map((set) => set.runs.length)).toEqual([6]);
  });
});

describe('what a run was played on', () => {
  const on: PlayedOn = { scenario: 'night-shift', version: '1.0.0', sha256: 'a', difficulty: 'foundation', horizon: 86_400 };
  it('differs from another scenario in that alone which differs', () => {
    expect(notComparable({ ...on, scenario: 'other', sha256: 'b' }, on)).toEqual(['scenario']);
    expect(notComparable(on, on)).toEqual([]);
  });
});
