import { describe, expect, it } from 'vitest';
import { alert, decision, specCase, stage, theftAt } from '#kit/spec.ts';

const TIERS = `<Finding takes="10m" sets="seen">
Odd.
</Finding>

<Finding tier="2" takes="20m" sets="known">
Bad.
</Finding>`;
/** Access at 60; alert `odd` at 300 (`a`), findings of tier 1 (10 m) and tier 2 (20 m). */
const ODD = theftAt('1m') + stage('s', alert('odd', 'incident="theft" at="T+5m"', TIERS) + alert('noise', 'at="T+5m"'));

describe('2.4, 2.5 work that is not carried through', () => {
  it('sets no k: a click that is escalated away counts for nobody; the receiver sets k', () => {
    // triage runs 360–480 of 600, dropped; digger accepts at 540, 540–1740 done.
    const c = specCase(ODD, [
      '6m triage acknowledge {"alert":"odd"}', '8m triage escalate {"alert":"odd","to":"digger"}', '9m digger accept {"alert":"odd"}', '1h facilitator end',
    ]);
    expect(c.i).toMatchObject({ a: 300, k: 540, tta: 240 });
    // All alerts: 540 − 300, and noise censored at 3600 − 300. P03: S = 1/2 from 240 on, flat to tau 36000: 240 + 0.5 × 35760 = 18120.
    expect(c.m.mtta.all).toEqual({ n: 2, censored: 1, tau: 36_000, restrictedMean: 18_120, median: 240, p90: null, completedMean: 240 });
    // P19 tier 1 waits 300–360 and noise 300–3600, works 120; tier 2 waits 480–540, works 1200.
    expect(c.m.escalations).toEqual({
      matrix: { triage: { digger: 1 } }, returned: 0,
      tiers: { 1: { waiting: 60 + 3300, active: 120 }, 2: { waiting: 60, active: 1200 } },
    });
    // P10 from k on: 540–1740 investigation, then the finding is done and waits for no one.
    expect(c.i.minutes).toEqual({ execution: 0, investigation: 1200, business: 0, secops: 0, thirdParty: 0, nobody: 3600 - 1740 });
  });

  it('keeps its progress when paused, and counts from its first start (P10: paused counts as queued)', () => {
    // odd 360–480 (120 of 600), noise interrupts 480–1080, odd resumes 1080–1560.
    const c = specCase(ODD, ['6m triage acknowledge {"alert":"odd"}', '8m triage acknowledge {"alert":"noise","interrupt":true}', '1h facilitator end']);
    expect(c.i).toMatchObject({ k: 360, tta: 60 });
    expect(c.i.minutes).toEqual({ execution: 0, investigation: 600, business: 0, secops: 600, thirdParty: 0, nobody: 3600 - 1560 });
    // P23 work-queued: 10 m or more.
    expect(c.evidence('work-queued')).toEqual([1]);
  });

  it('front brings a queued task forward as with interrupt; the paused one goes to the head of the queue', () => {
    // noise 360–1080 …: odd queued at 420, brought to the front at 480: 480–1080; noise (120 done) 1080–1560.
    const c = specCase(ODD, [
      '6m triage acknowledge {"alert":"noise"}', '7m triage acknowledge {"alert":"odd"}', '8m triage front {"alert":"odd"}', '8m triage front {"alert":"odd"}',
      '25m59s triage close {"alert":"noise","as":"false-positive"}', '1h facilitator end',
    ]);
    expect(c.refused).toEqual(['nothing-queued']);
    expect(c.i).toMatchObject({ k: 480, tta: 180 });
    // noise: closed at 1559, one second before it was done: never acknowledged, so censored.
    expect(c.m.mtta.all).toMatchObject({ n: 2, censored: 1 });
  });

  it('closing takes a queued finding off the desk, uncompleted; the next one starts', () => {
    const c = specCase(ODD, [
      '6m triage acknowledge {"alert":"noise"}', '7m triage acknowledge {"alert":"odd"}', '10m triage close {"alert":"noise","as":"benign"}', '1h facilitator end',
    ]);
    expect(c.i).toMatchObject({ k: 600, tta: 300 });
    expect(c.m.escalations.tiers).toMatchObject({ 1: { active: 240 + 600 } });
  });

  it('a finding that is done in the second of EndEx counts, one second later it does not', () => {
    const lines = ['6m triage acknowledge {"alert":"odd"}'];
    expect(specCase(ODD, [...lines, '16m facilitator end']).i).toMatchObject({ k: 360 });
    const late = specCase(ODD, [...lines, '15m59s facilitator end']);
    expect(late.i).toMatchObject({ k: null, tta: null, state: 'never-begun', minutes: null });
    expect(late.gaps).toContain('ack-missed');
    // n = 1 of incidents: the time to EndEx, shown as at least.
    expect(late.m.mtta.tp).toEqual({ n: 1, censored: 1, tau: 36_000, restrictedMean: 659, median: null, p90: null, completedMean: null });
    expect(late.m.mttr).toEqual({ n: 0, censored: 0, tau: 36_000, restrictedMean: null, median: null, p90: null, completedMean: null });
  });
});

describe('P08, Q03 the life of an alert', () => {
  it('a returned one may be looked at again only if the first look was not completed', () => {
    const dropped = specCase(ODD, [
      '6m triage acknowledge {"alert":"odd"}', '8m triage escalate {"alert":"odd","to":"digger"}', '9m digger return {"alert":"odd"}',
      '20m triage acknowledge {"alert":"odd"}', '1h facilitator end',
    ]);
    expect(dropped.refused).toEqual([]);
    // The work of 360–480 was dropped; the second look runs 1200–1800 from its beginning.
    expect(dropped.i).toMatchObject({ k: 1200, tta: 900 });
    expect(dropped.evidence('escalation-returned')).toEqual([2, 3]);
    expect(dropped.m.escalations).toMatchObject({ returned: 1, tiers: { 1: { waiting: 60 + 660 + 3300, active: 120 + 600 }, 2: { waiting: 60, active: 0 } } });

    const done = specCase(ODD, [
      '6m triage acknowledge {"alert":"odd"}', '16m triage escalate {"alert":"odd","to":"digger"}', '20m digger return {"alert":"odd"}',
      '21m triage acknowledge {"alert":"odd"}', '22m triage close {"alert":"odd","as":"true-positive"}', '1h facilitator end',
    ]);
    expect(done.refused).toEqual(['already-looked']);
    // P10: 360–960 investigation; 960–1200 escalated, 1200–1320 returned and untouched: secops; then closed.
    expect(done.i.minutes).toEqual({ execution: 0, investigation: 600, business: 0, secops: 360, thirdParty: 0, nobody: 3600 - 1320 });
    expect(done.i).toMatchObject({ k: 360, v: 1320 });
    expect(done.evidence('premature-closure')).toEqual([4]);
    expect(done.evidence('hidden-access')).toEqual([4]);
  });

  it('a second accept takes no work, and only the receiver acts between escalate and accept', () => {
    const c = specCase(ODD, [
      '6m triage escalate {"alert":"odd","to":"digger"}', '6m triage close {"alert":"odd","as":"benign"}', '6m triage acknowledge {"alert":"odd"}',
      '6m digger acknowledge {"alert":"odd"}', '7m digger accept {"alert":"odd"}', '7m digger accept {"alert":"odd"}',
      '30m digger escalate {"alert":"odd","to":"manager"}', '31m manager return {"alert":"odd"}', '31m digger acknowledge {"alert":"odd"}',
      '32m digger escalate {"alert":"odd","to":"manager"}', '33m manager accept {"alert":"odd"}', '1h facilitator end',
    ]);
    expect(c.refused).toEqual(['alert-elsewhere', 'alert-elsewhere', 'alert-elsewhere', 'not-escalated', 'already-looked']);
    // digger 420–1620; 1800–1980 escalated, returned, escalated; the manager has no tier and no finding: 10 m, 1980–2580.
    expect(c.m.escalations.matrix).toEqual({ triage: { digger: 1 }, digger: { manager: 2 } });
    expect(c.i.minutes).toMatchObject({ investigation: 1200 + 600, secops: 180 });
    // Q05: an escalation to a role without a tier skips none.
    expect(c.gaps).not.toContain('escalation-skipped');
  });

  it('Q03, Q16 nobody of no higher tier, without a tier or outside SecOps may be escalated to', () => {
    const c = specCase(ODD, [
      '6m triage escalate {"alert":"odd","to":"second"}', '6m triage escalate {"alert":"odd","to":"ceo"}', '6m triage escalate {"alert":"odd","to":"vendor"}',
      '6m triage escalate {"alert":"odd","to":"triage"}', '6m digger escalate {"alert":"odd","to":"manager"}', '6m second acknowledge {"alert":"odd"}',
      '6m triage escalate {"alert":"odd","to":"manager"}', '1h facilitator end',
    ]);
    expect(c.refused).toEqual(['wrong-tier', 'no-desk', 'no-desk', 'wrong-tier', 'alert-elsewhere', 'alert-elsewhere']);
    expect(c.m.escalations.matrix).toEqual({ triage: { manager: 1 } });
  });

  it('P15 an alert closed unlooked was never acknowledged; closed as benign it was closed as false', () => {
    const c = specCase(ODD, ['6m triage close {"alert":"odd","as":"benign"}', '6m triage close {"alert":"odd","as":"benign"}', '1h facilitator end']);
    expect(c.refused).toEqual(['alert-closed']);
    expect(c.i).toMatchObject({ v: 360, k: null, guards: { closedAsFalse: ['odd'], prematureClosure: true, reentries: 0 } });
    expect(c.gaps).toEqual(expect.arrayContaining(['ack-missed', 'hidden-access', 'premature-closure', 'true-closed-as-false']));
    expect(c.evidence('true-closed-as-false')).toEqual([1]);
    expect(c.evidence('ack-missed')).toEqual([]);
  });

  it('2.5 where the holder’s tier has no finding, acknowledge takes 10 m and sets no fact', () => {
    const body = theftAt('1m') + stage('s', alert('odd', 'incident="theft" at="T+5m"', '<Finding tier="2" takes="1h" sets="known">\nBad.\n</Finding>'));
    const c = specCase(body, ['6m triage acknowledge {"alert":"odd"}', '16m facilitator end']);
    expect(c.i).toMatchObject({ k: 360 });
    expect(c.m.escalations.tiers).toMatchObject({ 1: { waiting: 60, active: 600 } });
  });
});

describe('2.4 desks and options', () => {
  const TWO = theftAt('1m') + stage('s', `
${alert('odd', 'incident="theft" at="T+5m"')}
${decision('d', 'owner="manager" incident="theft"', 'takes="10m" by="triage" evicts="session"')}
${decision('e', 'owner="ceo" incident="theft"', 'takes="10m"')}
`);

  it('an option waits on the desk of its `by`, first come first served', () => {
    // odd 360–960; d queued at 420, runs 960–1560 and evicts. k is 360. Business work needs no desk: e runs 420–1020.
    const c = specCase(TWO, [
      '6m triage acknowledge {"alert":"odd"}', '7m manager commit {"decision":"d","option":"d-do"}', '7m ceo commit {"decision":"e","option":"e-do"}',
      '1h facilitator end',
    ]);
    expect(c.i).toMatchObject({ k: 360, r: 1560, ttr: 1200, remediatedBy: 'manual' });
    // execution 420–1020 (e) and 960–1560 (d): 1140; investigation 360–420: 60.
    expect(c.i.minutes).toEqual({ execution: 1140, investigation: 60, business: 0, secops: 0, thirdParty: 0, nobody: 0 });
    expect(c.gaps).not.toContain('work-queued');
    expect(c.m.waits).toEqual([{ id: 'd', owner: 420, approval: null }, { id: 'e', owner: 420, approval: null }]);
  });

  it('P20 a commit’s interrupt applies when the work reaches the desk, after the approval', () => {
    const body = TWO.replace('owner="manager"', 'owner="manager" approve="ceo"');
    // odd 360–780 (420 of 600 done) paused at the approval; d 780–1380; odd 1380–1560.
    const c = specCase(body, [
      '6m triage acknowledge {"alert":"odd"}', '7m manager commit {"decision":"d","option":"d-do","interrupt":true}', '13m ceo approve {"decision":"d"}',
      '1h facilitator end',
    ]);
    expect(c.i).toMatchObject({ k: 360, r: 1380, ttr: 1020 });
    // 360–780 investigation (the wait for the CEO lies under it), 780–1380 execution.
    expect(c.i.minutes).toEqual({ execution: 600, investigation: 420, business: 0, secops: 0, thirdParty: 0, nobody: 0 });
    expect(c.m.waits[0]).toEqual({ id: 'd', owner: 420, approval: 360 });
  });

  it('front on an option by its desk’s role', () => {
    const c = specCase(TWO, [
      '6m triage acknowledge {"alert":"odd"}', '7m manager commit {"decision":"d","option":"d-do"}', '8m manager front {"option":"d-do"}',
      '8m triage front {"option":"d-do"}', '1h facilitator end',
    ]);
    expect(c.refused).toEqual(['nothing-queued']);
    // odd 360–480, d 480–1080, odd 1080–1560: completed, so k = 360.
    expect(c.i).toMatchObject({ k: 360, r: 1080, ttr: 720 });
    expect(c.i.minutes).toMatchObject({ execution: 600, investigation: 120 });
  });

  it('P20 work of 0 s needs no desk, is done at once and sets no k', () => {
    const body = TWO.replace('takes="10m" by="triage" evicts', 'by="triage" evicts');
    const c = specCase(body, ['6m triage acknowledge {"alert":"odd"}', '7m manager commit {"decision":"d","option":"d-do"}', '1h facilitator end']);
    expect(c.i).toMatchObject({ k: 360, r: 420, ttr: 60 });
    const alone = specCase(body, ['7m manager commit {"decision":"d","option":"d-do"}', '1h facilitator end']);
    // P07: r and no k = gone before anyone looked: no TTR, no minutes, not in MTTR. P16: the option still evicted it.
    expect(alone.i).toMatchObject({ k: null, r: 420, ttr: null, minutes: null, state: 'gone-before-look', dwell: 360, remediatedBy: 'manual' });
    expect(alone.m.mttr.n).toBe(0);
    expect(alone.m.coverage.options).toEqual({ reached: 1, of: 4 });
    expect(alone.objective('out')).toMatchObject({ value: null, rating: null });
  });
});
