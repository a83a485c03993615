import { describe, expect, it } from 'vitest';
import { alert, decision, objectives, specCase, stage, theftAt, type Case } from '#kit/spec.ts';

const inject = (id: string, more: string): string => `
<Inject id="${id}" to="ceo" ${more}>
Now.
</Inject>
`;
const track = (id: string, incident: string, after: string, more: string): string => `
<Attack id="${id}" incident="${incident}">

<Step id="${id}-step" title="Step" after="${after}" ${more}>
Step.
</Step>

</Attack>
`;
const TWO = 'incidents: [{ id: theft, title: Theft, severity: high, contained: cut }, { id: fraud, title: Fraud, severity: low }]\n';
const other = (c: Case): Case['i'] | undefined => c.m.incidents[1];

describe('P17 whose access', () => {
  it('one access may belong to two incidents, from when a step of each gained it; one eviction ends it for both', () => {
    const c = specCase(
      track('a', 'theft', '10m', 'gains="session"') + track('b', 'fraud', '20m', 'gains="session"')
        + stage('s', decision('d', 'owner="manager" incident="theft"', 'takes="10m" manner="automation" evicts="session"')),
      ['30m manager commit {"decision":"d","option":"d-do"}', '1h facilitator end'], TWO);
    // The second gain finds it held: it belongs to `fraud` from 1200 on all the same.
    expect(c.i).toMatchObject({ c: 600, k: 1800, r: 2400, ttr: 600, remediatedBy: 'automation' });
    expect(other(c)).toMatchObject({ c: 1200, k: null, r: 2400, ttr: null, state: 'gone-before-look', remediatedBy: 'automation', dwell: 1200 });
  });

  it('what an inject gains again after the eviction fills the set again: a re-entry, and r is the last emptying', () => {
    const c = specCase(
      track('a', 'theft', '10m', 'gains="session"')
        + stage('s', `
${decision('d', 'owner="manager" incident="theft"', 'takes="10m" evicts="session"')}
${inject('back', 'at="T+1h" gains="session"')}
${inject('out', 'at="T+2h" evicts="session"')}
${alert('odd', 'incident="theft" at="T+15m"')}`),
      ['15m triage acknowledge {"alert":"odd"}', '25m triage close {"alert":"odd","as":"true-positive"}', '30m manager commit {"decision":"d","option":"d-do"}', '3h facilitator end'],
      objectives('fast ttr(theft) 2h 3h', 'mean mttr 2h 3h', 'look tta(theft) 1m'));
    // c 600, a = k = 900, evicted 2400, in again 3600, out 7200.
    expect(c.i).toMatchObject({ k: 900, r: 7200, ttr: 6300, remediatedBy: null, guards: { reentries: 1, prematureClosure: true } });
    // P15, P13: under the target of 7200, lowered from P to S by its guard; the mean's guard fails with it; the look's does not.
    expect(['fast', 'mean', 'look'].map((id) => c.objective(id)?.rating)).toEqual(['S', 'S', 'P']);
    expect(c.evidence('re-entry')).toEqual([]);
    expect(c.evidence('premature-closure')).toEqual([2]);
    // Minutes to r: 900–1500 investigation; d waits for the manager 1500–1800 secops; 1800–2400 execution; then nobody.
    expect(c.i.minutes).toEqual({ execution: 600, investigation: 600, business: 0, secops: 300, thirdParty: 0, nobody: 4800 });
  });

  it('what no step gains belongs to no incident', () => {
    const c = specCase(stage('s', inject('in', 'at="T+10m" gains="token"')), ['1h facilitator end']);
    expect(c.i).toMatchObject({ c: null, r: null, state: 'prevented' });
    expect(c.gaps).not.toContain('hidden-access');
  });

  it('an inject may gain it first: it belongs to the incident from the step on', () => {
    const c = specCase(track('a', 'theft', '10m', 'gains="session"') + stage('s', inject('in', 'at="T+5m" gains="session"') + inject('out', 'at="T+20m" evicts="session"')), ['1h facilitator end']);
    expect(c.i).toMatchObject({ c: 600, r: 1200, dwell: 600 });
  });

  it('P16 several manners since the set was last empty are assisted; a manner before that does not count', () => {
    const body = track('a', 'theft', '10m', 'gains="session token"') + stage('s', `
${decision('d', 'owner="manager" incident="theft"', 'manner="automation" takes="1m" evicts="session"')}
${decision('e', 'owner="manager" incident="theft"', 'takes="1m" evicts="token"')}
${decision('f', 'owner="manager" incident="theft"', 'manner="automation" takes="1m" evicts="token session"')}
${inject('back', 'at="T+1h" gains="token"')}`);
    const lines = ['20m manager commit {"decision":"d","option":"d-do"}', '30m manager commit {"decision":"e","option":"e-do"}'];
    expect(specCase(body, [...lines, '50m facilitator end']).i).toMatchObject({ r: 1860, remediatedBy: 'assisted' });
    expect(specCase(body, [...lines, '2h manager commit {"decision":"f","option":"f-do"}', '3h facilitator end']).i).toMatchObject({ r: 7260, remediatedBy: 'automation' });
    // Q02: in again and not out: no r, null.
    expect(specCase(body, [...lines, '2h facilitator end']).i).toMatchObject({ r: null, remediatedBy: null, state: 'open' });
  });

  it('an eviction belongs to the stretch before, where the same access comes back in its very second', () => {
    // 1800: the work of `d` (automation) empties the set, the step of the same second gains the same access again; `e` (manual) ends it.
    const body = `
<Attack id="a" incident="theft">

<Step id="in" title="In" after="10m" gains="session">
In.
</Step>

<Step id="back" title="Back" after="20m" gains="session">
Back.
</Step>

</Attack>
` + stage('s', decision('d', 'owner="manager" incident="theft"', 'manner="automation" takes="10m" evicts="session"') + decision('e', 'owner="manager" incident="theft"', 'takes="10m" evicts="session"'));
    const c = specCase(body, ['20m manager commit {"decision":"d","option":"d-do"}', '1h manager commit {"decision":"e","option":"e-do"}', '2h facilitator end']);
    expect(c.i).toMatchObject({ r: 4200, remediatedBy: 'manual', guards: { reentries: 1 } });
  });
});

describe('P07 gone before work, work before access', () => {
  const BODY = theftAt('30m') + stage('s', `
${alert('odd', 'incident="theft" at="T+5m"')}
${decision('d', 'owner="manager" incident="theft"', 'takes="10m" evicts="session"')}
${inject('box', 'at="T+40m" sets="cut"')}`);

  it('TTR and minutes count from the later of k and c', () => {
    const c = specCase(BODY, ['6m triage acknowledge {"alert":"odd"}', '50m manager commit {"decision":"d","option":"d-do"}', '2h facilitator end']);
    // k 360, c 1800, n 2400, r 3600. d waits for the manager 1800–3000.
    expect(c.i).toMatchObject({ c: 1800, k: 360, n: 2400, r: 3600, ttr: 1800, tta: 60, ttd: -1500, dwell: 1800 });
    expect(c.i.minutes).toEqual({ execution: 600, investigation: 0, business: 0, secops: 1200, thirdParty: 0, nobody: 0 });
    expect(c.m.mttr).toMatchObject({ n: 1, censored: 0, restrictedMean: 1800 });
  });

  it('r in the second of k is not before it: TTR 0', () => {
    const c = specCase(theftAt('1m') + stage('s', alert('odd', 'incident="theft" at="T+5m"') + inject('out', 'at="T+6m" evicts="session"')), ['6m triage acknowledge {"alert":"odd"}', '1h facilitator end']);
    expect(c.i).toMatchObject({ k: 360, r: 360, ttr: 0, state: 'remediated', minutes: { execution: 0, investigation: 0, nobody: 0 } });
    expect(c.m.mttr).toMatchObject({ n: 1, restrictedMean: 0, median: 0, p90: 0, completedMean: 0 });
  });

  it('contained before the later of k and c gives no TTC; found by hunt gives no TTA', () => {
    const body = theftAt('1m') + stage('s', `
${inject('box', 'at="T+5m" sets="cut"')}
${decision('d', 'owner="manager" incident="theft"', 'takes="10m"')}
${alert('odd', 'incident="theft" at="T+20m"')}`);
    const c = specCase(body, ['10m manager commit {"decision":"d","option":"d-do"}', '25m triage acknowledge {"alert":"odd"}', '1h facilitator end'], objectives('look tta(theft) 1h', 'mean mtta 1h'));
    expect(c.i).toMatchObject({ n: 300, k: 600, a: 1200, tta: null, ttc: null, ttd: 1140 });
    expect(c.m.mtta.tp.n).toBe(0);
    expect(c.m.mtta.all).toMatchObject({ n: 1, restrictedMean: 300 });
    expect(['look', 'mean'].map((id) => c.objective(id)?.rating)).toEqual([null, null]);
  });
});

describe('minutes: the first that fits', () => {
  // Access at 60; `look` (triage, 10 m) at 300; b waits for the CEO from 0, v for the vendor, m for the manager, all of `theft`.
  const open = (...ids: readonly string[]): string => theftAt('1m') + stage('s', alert('odd', 'incident="theft" at="T+5m"') + ids.map((id) =>
    decision(id, `owner="${{ b: 'ceo', v: 'vendor', m: 'manager' }[id]}" incident="theft"`, 'takes="5m"')).join(''));
  const minutes = (ids: readonly string[], ...lines: readonly string[]): unknown =>
    specCase(open(...ids), ['5m triage acknowledge {"alert":"odd"}', ...lines, '1h facilitator end']).i.minutes;
  const zero = { execution: 0, investigation: 600, business: 0, secops: 0, thirdParty: 0, nobody: 0 };

  it('business before secops before a third party', () => {
    expect(minutes(['b', 'v', 'm'])).toEqual({ ...zero, business: 2700 });
    expect(minutes(['v', 'm'])).toEqual({ ...zero, secops: 2700 });
    expect(minutes(['v'])).toEqual({ ...zero, thirdParty: 2700 });
    expect(minutes([])).toEqual({ ...zero, nobody: 2700 });
    // The CEO decides at 20 m: execution 1200–1500, then the manager is waited for; at 30 m she decides too: 1800–2100; then the vendor.
    expect(minutes(['b', 'v', 'm'], '20m ceo commit {"decision":"b","option":"b-do"}', '30m manager commit {"decision":"m","option":"m-do"}'))
      .toEqual({ execution: 600, investigation: 600, business: 300, secops: 300, thirdParty: 1500, nobody: 0 });
  });

  it('Q07 a second belongs to the state after every command of its beginning', () => {
    // At 900 the finding is done and the CEO commits at once: 900–1200 execution, no second of business.
    expect(minutes(['b'], '15m ceo commit {"decision":"b","option":"b-do"}')).toEqual({ ...zero, execution: 300, nobody: 2400 });
  });

  it('standing decisions and decisions of another incident are waited for by no one', () => {
    const body = theftAt('1m') + stage('s', alert('odd', 'incident="theft" at="T+5m"')
      + decision('h', 'owner="ceo" incident="theft" standing', 'takes="5m"') + decision('o', 'owner="ceo"', 'takes="5m"'));
    expect(specCase(body, ['5m triage acknowledge {"alert":"odd"}', '1h facilitator end']).i.minutes).toEqual({ ...zero, nobody: 2700 });
  });
});

describe('P14 harm', () => {
  const HARMS = 'harms: [{ id: slow, class: downtime, title: S, amount: 90, per: 1h, unit: USD }, { id: dead, class: downtime, title: D, amount: 24, per: 1d, unit: trips }, { id: shame, class: reputation, title: R, amount: 5, unit: points }, { id: worse, class: reputation, title: W, amount: 7, unit: points }]\n';
  const BODY = stage('s', `
${inject('a', 'at="T+10m" harms="slow shame"')}
${inject('b', 'at="T+20m" harms="slow shame dead"')}
${inject('c', 'at="T+30m" repairs="slow shame"')}
${inject('d', 'at="T+40m" repairs="slow"')}
${inject('e', 'at="T+50m" harms="slow"')}`);

  it('is prorated to the second per class and unit; a second start or stop changes nothing; a one-off counts once', () => {
    const c = specCase(BODY, ['50m40s facilitator end'], HARMS + objectives('stop harm(downtime) 10', 'face harm(reputation) 4', 'leak harm(tampering) 4'));
    // slow 600–1800 and 3000–3040: 1240 s × 90 / 3600 = 31. dead 1200–3040: 1840 × 24 / 86400. shame once: 5.
    expect(c.m.harms).toEqual([
      { class: 'downtime', unit: 'USD', amount: 31 }, { class: 'downtime', unit: 'trips', amount: (1840 * 24) / 86_400 },
      { class: 'reputation', unit: 'points', amount: 5 },
    ]);
    expect(c.objective('face')).toMatchObject({ value: 5, rating: 'M' });
  });
});
