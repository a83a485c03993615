import { describe, expect, it } from 'vitest';
import type { IncidentMeasure, MeanTime } from '#core/measures/measures.ts';
import { headlineWords } from '#ui/debrief/Headline.tsx';
import { lookGuard, remedyGuard } from '#ui/debrief/guardWords.ts';
import { marginWords } from '#ui/debrief/DutiesTable.tsx';
import { smallScenario } from '#kit/play.ts';
import { sureWords } from '#ui/debrief/known/SureCard.tsx';
import { tauWords } from '#ui/debrief/known/RankCard.tsx';
import { meanWords } from '#ui/debrief/Speed.tsx';
import { stacked } from '#ui/debrief/timeline/lane.ts';
import { cutTo } from '#ui/debrief/timeline/labels.ts';
import { ticksTo } from '#ui/kit/ticksTo.ts';

const mean = (change: Partial<MeanTime>): MeanTime => ({ n: 0, censored: 0, tau: 14_400, restrictedMean: null, median: null, p90: null, completedMean: null, ...change });
const incident = (change: Partial<IncidentMeasure>): IncidentMeasure => ({
  id: 'intrusion', state: 'remediated', c: 0, a: 0, k: 0, n: null, r: 13_080, v: null, tta: 0, ttr: 13_080, ttd: 0, ttc: null, dwell: null, remediatedBy: null,
  minutes: { execution: 2760, investigation: 3480, business: 3120, secops: 2460, thirdParty: 840, nobody: 420 },
  guards: { closedAsFalse: [], prematureClosure: false, reentries: 0 }, ...change,
});

describe('The headline', () => {
  it('says how long the slowest incident took and how much of it was work', () => {
    expect(headlineWords([incident({}), incident({ id: 'keys', ttr: 60 })])).toBe('The attacker was out 3 h 38 m after the first look. 48 % of that was work.');
  });
  it('says that the attacker came back before it says how long that took', () => {
    const back = incident({ guards: { closedAsFalse: [], prematureClosure: false, reentries: 1 } });
    expect(headlineWords([back])).toBe('The attacker came back, and was out 3 h 38 m after the first look. 48 % of that was work.');
  });
  it('claims no end that did not come', () => {
    expect(headlineWords([incident({}), incident({ state: 'open', ttr: null, r: null })])).toBe('The attacker was never fully out.');
    expect(headlineWords([incident({ state: 'prevented', ttr: null })])).toBe('No access was lost.');
  });
});

describe('A mean', () => {
  it('is nothing without cases, never 0', () => expect(meanWords(mean({}))).toBeNull());
  it('is "at least" when no case completed', () => expect(meanWords(mean({ n: 1, censored: 1, restrictedMean: 2460 }))).toBe('at least 41 min'));
  it('is a duration otherwise', () => expect(meanWords(mean({ n: 2, censored: 1, restrictedMean: 13_080 }))).toBe('3 h 38 m'));
});

describe('A guard', () => {
  const record = { scenario: smallScenario('<Stage id="s" title="S">Begin.</Stage>'), brokenAfter: null };
  const theft = (guards: IncidentMeasure['guards'], change: Partial<IncidentMeasure> = {}) => ({ incidents: [incident({ id: 'theft', guards, ...change })] });
  it('holds where nothing speaks against the time', () => {
    const sound = theft({ closedAsFalse: [], prematureClosure: false, reentries: 0 });
    expect([lookGuard(record, sound), remedyGuard(record, sound)]).toEqual([null, null]);
  });
  it('names every reason once, with the minutes that a closing came too early', () => {
    const early = theft({ closedAsFalse: [], prematureClosure: true, reentries: 2 }, { v: 11_700, r: 13_080 });
    expect(remedyGuard(record, early)).toBe('Guard fails, so not credited: Theft was closed 23 min before the access was gone; the attacker came back into Theft.');
    expect(remedyGuard(record, theft({ closedAsFalse: [], prematureClosure: true, reentries: 0 }, { v: 11_700, r: null }))).toMatch(/its access is not gone/);
  });
  it('fails for every speed of a log that was changed', () => {
    const changed = { ...record, brokenAfter: 211 };
    expect(lookGuard(changed, { incidents: [] })).toBe('Guard fails, so not credited: the log was changed after entry 211.');
    expect(remedyGuard(changed, { incidents: [] })).toMatch(/after entry 211/);
  });
});

describe('A margin', () => {
  it('is said in words, never with a sign', () => {
    expect(marginWords({ margin: -2400, state: 'breached' })).toBe('40 min too late');
    expect(marginWords({ margin: 4800, state: 'met' })).toBe('1 h 20 m before it was due');
    expect(marginWords({ margin: 3600, state: 'running' })).toBe('1 h left at the end');
    expect(marginWords({ margin: null, state: 'not-started' })).toBe('–');
  });
});

describe('Agreement and calibration', () => {
  it('are said in words first', () => {
    expect(tauWords(0.18)).toBe('They agree on little: 0.18');
    expect(tauWords(-0.5)).toBe('They see it the other way round: −0.50');
    expect(tauWords(null)).toBe('not ranked by both sides');
  });
  it('say nothing of a handful of votes', () => {
    expect(sureWords({ votes: 0, brier: null, overConfidence: null })).toBe('No votes for graded options, so nothing to compare.');
    expect(sureWords({ votes: 4, brier: 0.2, overConfidence: 0.4 })).toMatch(/^4 votes only/);
    expect(sureWords({ votes: 23, brier: 0.3, overConfidence: 0.19 })).toBe('Over 23 votes the room was surer than right by 19 points. Brier score 0.30 (0 is best).');
  });
});

describe('The timeline', () => {
  it('marks the axis at most five times, in round steps', () => {
    expect(ticksTo(19_200)).toEqual([0, 7200, 14_400]);
    for (const end of [1, 899, 3600, 86_400, 1_000_000]) expect(ticksTo(end).length).toBeLessThanOrEqual(6);
  });
  it('puts what overlaps under one another', () => {
    const spans = [{ from: 0, until: 10 }, { from: 5, until: 8 }, { from: 20, until: 30 }];
    expect(stacked(spans, 5).map((row) => row.length)).toEqual([2, 1]);
  });
  it('cuts a label to its room or leaves it out', () => {
    expect(cutTo('Rebuild terminal hosts', 90)).toBe('Rebuild termin…');
    expect(cutTo('Rebuild terminal hosts', 30)).toBe('');
    expect(cutTo('Short', 30)).toBe('Short');
  });
});
