import { describe, expect, it } from 'vitest';
import { reportContext } from '#core/report/reportContext.ts';
import { analysisWords } from '#core/report/words/analysisWords.ts';
import { clockWords, dayWords, roomWords } from '#core/report/words/clockWords.ts';
import { lengthWords } from '#core/report/words/lengthWords.ts';
import { alertRaised, aChronicle, look } from '#kit/chronicle.ts';
import { harborInput } from '#kit/playedReport.ts';
import { anAlert, aScenario } from '#kit/scenario.ts';

const gap = (about: string) => ({ code: 'ack-late', about, evidence: [], derived: true, objective: null });

describe('Why alerts waited', () => {
  const scenario = aScenario({ alerts: [anAlert('noise', null), anAlert('real'), anAlert('second')] });
  const said = (works: Parameters<typeof look>[]) => analysisWords(reportContext({ ...harborInput('poor'), scenario, chronicle: aChronicle({
    alerts: [alertRaised('noise', 0, { incident: null }), alertRaised('real', 60), alertRaised('second', 100)], works: works.map((args) => look(...args)),
  }) }), [gap('real'), gap('second')]);

  it('is told from the desks: at work on what, and for how long free', () => {
    // real waits 60 … 1560 (1500 s): the desk is at noise until 660, that is 600 s, then free. second waits 100 … 2160 (2060 s): noise 560 s, real 600 s.
    expect(said([['noise', [[0, 660]]], ['real', [[1560, 2160]]], ['second', [[2160, 2760]]]]))
      .toBe(' Of the 59 min that these alerts waited in sum, the desks that were to look were at work for 29 min, 19 min of it on false alerts; for 30 min they were free.');
  });
  it('says that a desk was never free', () => {
    expect(said([['noise', [[0, 1560]]], ['real', [[1560, 2160]]], ['second', [[2160, 2760]]]])).toMatch(/they were never free\.$/);
  });
  it('is not told where nobody looked', () => expect(said([])).toBe(''));
});

describe('Times in a report', () => {
  it('are those of the story’s clock, with the day where it is a later one', () => {
    expect([0, 6120, 79_199, 79_200, 165_600].map((at) => clockWords('2026-03-06T02:10:00-05:00', at))).toEqual(['02:10', '03:52', '00:09 (day 2)', '00:10 (day 2)', '00:10 (day 3)']);
    expect(clockWords(null, 7060)).toBe('T+1 h 57 m');
  });
  it('are rounded to the minute, never to 0 where seconds passed', () => {
    expect([0, 29, 59, 60, 89, 90, 3599, 3600, 3660, -300].map(lengthWords)).toEqual(['0 min', '29 s', '59 s', '1 min', '1 min', '2 min', '1 h', '1 h', '1 h 01 m', '−5 min']);
  });
  it('of the room are in UTC, and empty where the log keeps none', () => {
    expect([roomWords(0), roomWords(null), roomWords(1_790_000_000_000)]).toEqual(['', '', '2026-09-21 14:13 UTC']);
    expect([dayWords('2026-05-01'), dayWords('soon'), dayWords('2026-13-01')]).toEqual(['1 May 2026', 'soon', '2026-13-01']);
  });
});
