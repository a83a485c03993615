import { describe, expect, it } from 'vitest';
import { alertRaised, aChronicle, closedAs, incidentHeld, look, workRan } from '#kit/chronicle.ts';
import type { Chronicle } from '#core/exercise/chronicle.ts';
import { alertObservations, meansOf, ttaObservations } from '#core/measures/means.ts';
import { timingsOf, type Timings } from '#core/measures/timings.ts';

const timings = (change: Partial<Chronicle>): Timings => timingsOf(aChronicle(change), 'intrusion');

describe('the instants of an incident', () => {
  it('gives TTA, TTR, TTD, TTC and dwell from c, a, k, n, r', () => {
    // c 100, a 160, looked 300–900, contained from 700, gone at 1000; closed at 1100.
    const t = timings({
      incidents: [incidentHeld('intrusion', [[100, 1000]], [[50, 80], [700, null]])],
      alerts: [alertRaised('beacon', 160, { closed: closedAs('true-positive', 1100, 3) })],
      works: [look('beacon', [[300, 900]])],
    });
    expect(t).toMatchObject({ c: 100, a: 160, k: 300, n: 700, r: 1000, v: 1100, tta: 140, ttr: 700, ttd: 60, ttc: 400, dwell: 900, state: 'remediated' });
  });

  it('counts only work that was carried through, from its first start, and none of 0 s', () => {
    const t = timings({
      incidents: [incidentHeld('intrusion', [[0, null]])],
      alerts: [alertRaised('beacon', 10)],
      works: [
        look('beacon', [[20, 40]], { doneAt: null, droppedAt: 40 }),
        workRan([], { startedAt: 30, doneAt: 30, takes: 0, desk: false }),
        look('beacon', [[50, 60], [90, 200]]),
      ],
    });
    expect(t).toMatchObject({ k: 50, tta: 40, state: 'open', ttr: null });
  });

  it('is found by hunt where work began before the first alert, and leaves MTTA of incidents', () => {
    const chronicle = aChronicle({
      incidents: [incidentHeld('intrusion', [[0, 900]])],
      alerts: [alertRaised('beacon', 500)],
      works: [workRan([[200, 400]]), look('beacon', [[600, 800]])],
    });
    const t = timingsOf(chronicle, 'intrusion');
    expect(t).toMatchObject({ k: 200, a: 500, tta: null, ttr: 700 });
    expect(ttaObservations([t], chronicle.endedAt)).toEqual([]);
    expect(alertObservations(chronicle)).toEqual([{ time: 100, completed: true }]);
  });

  it('was gone before anyone looked where r is before k, or there is r and no k', () => {
    const incidents = [incidentHeld('intrusion', [[100, 300]], [[250, null]])];
    expect(timings({ incidents, works: [look('beacon', [[400, 500]])] })).toMatchObject({ state: 'gone-before-look', ttr: null, ttc: null, from: null, dwell: 200 });
    expect(timings({ incidents })).toMatchObject({ state: 'gone-before-look', k: null, r: 300 });
    // r in the second of k is not before it.
    expect(timings({ incidents, works: [look('beacon', [[300, 500]])] })).toMatchObject({ state: 'remediated', ttr: 0 });
  });

  it('counts TTR from c where work began before access, and gives no TTC for containment before that', () => {
    const works = [workRan([[50, 150]])];
    expect(timings({ incidents: [incidentHeld('intrusion', [[100, 400]], [[0, null]])], works })).toMatchObject({ k: 50, n: 100, from: 100, ttr: 300, ttc: 0 });
    // c 100, contained 110, first look at 200: contained before the look.
    const late = { incidents: [incidentHeld('intrusion', [[100, 400]], [[110, null]])], works: [workRan([[200, 300]])] };
    expect(timings(late)).toMatchObject({ n: 110, ttc: null, ttr: 200 });
  });

  it('takes r from the last emptying only, and none while access is held', () => {
    const works = [workRan([[150, 200]])];
    expect(timings({ incidents: [incidentHeld('intrusion', [[100, 300], [500, 800]])], works })).toMatchObject({ r: 800, ttr: 650 });
    expect(timings({ incidents: [incidentHeld('intrusion', [[100, 300], [500, null]])], works })).toMatchObject({ r: null, state: 'open' });
  });

  it('is prevented without access, and never begun without work', () => {
    expect(timings({ incidents: [incidentHeld('intrusion', [], [[0, null]])], alerts: [alertRaised('beacon', 10)] }))
      .toMatchObject({ state: 'prevented', n: null, ttr: null, ttd: null, a: 10 });
    expect(timings({ incidents: [incidentHeld('intrusion', [[5, null]])] })).toMatchObject({ state: 'never-begun', ttr: null });
  });

  it('closes with the last linked alert, if all that were raised are closed', () => {
    const incidents = [incidentHeld('intrusion', [[0, null]])];
    const closed = alertRaised('one', 10, { closed: closedAs('true-positive', 90, 1) });
    expect(timings({ incidents, alerts: [closed, alertRaised('never', null)] }).v).toBe(90);
    expect(timings({ incidents, alerts: [closed, alertRaised('two', 20)] }).v).toBeNull();
    expect(timings({ incidents, alerts: [alertRaised('never', null)] }).v).toBeNull();
  });
});

describe('MTTA and MTTR', () => {
  it('counts a prevented incident in MTTA, a never begun one as censored, and neither in MTTR', () => {
    const chronicle = aChronicle({
      endedAt: 1000,
      incidents: [incidentHeld('spared', []), incidentHeld('untouched', [[0, null]]), incidentHeld('open', [[100, null]])],
      alerts: [alertRaised('a1', 100, { incident: 'spared' }), alertRaised('a2', 400, { incident: 'untouched' }), alertRaised('fp', 900, { incident: null })],
      works: [look('a1', [[150, 200]], { incident: 'spared' }), workRan([[250, 300]], { incident: 'open' })],
    });
    const all = chronicle.incidents.map((i) => timingsOf(chronicle, i.id));
    const { mtta, mttr } = meansOf(chronicle, all, 1000);
    // spared 150 − 100 completed; untouched 1000 − 400 censored; `open` raised no alert.
    expect(mtta.tp).toMatchObject({ n: 2, censored: 1, completedMean: 50 });
    // The false positive counts in `all`: 1000 − 900 censored.
    expect(mtta.all).toMatchObject({ n: 3, censored: 2 });
    expect(mttr).toMatchObject({ n: 1, censored: 1, restrictedMean: 750, completedMean: null });
  });
});
