import { describe, expect, it } from 'vitest';
import { alert, decision, objectives, specCase, stage, theftAt } from '#kit/spec.ts';

const rank = (who: string, phase: string, order: string, of = 'harms'): string => `1m ${who} rank {"of":"${of}","phase":"${phase}","order":"${order}"}`;
const D = 'downtime', R = 'reputation', L = 'disclosure', T = 'tampering';

describe('P24 context', () => {
  it('is tau-b between the Borda counts of the two teams, ties counted; external roles and overruled rankings are left out', () => {
    const c = specCase(stage('s', ''), [
      rank('ceo', 'before', `${T} ${L} ${R} ${D}`), rank('ceo', 'before', `${D} ${R} ${L} ${T}`),
      // Points of triage D3 R2 L1 T0, of manager R3 D2 T1 L0: sums D5 R5 L1 T1. Business D3 R2 L1 T0.
      rank('triage', 'before', `${D} ${R} ${L} ${T}`), rank('manager', 'before', `${R} ${D} ${T} ${L}`), rank('vendor', 'before', `${T} ${L} ${R} ${D}`),
      // After: business only.
      rank('ceo', 'after', `${D} ${R} ${L} ${T}`),
      rank('ceo', 'before', 'crm tms', 'assets'), rank('triage', 'before', 'tms crm', 'assets'),
      // Assets after: triage crm tms and manager tms crm: 1 and 1, no variation.
      rank('ceo', 'after', 'crm tms', 'assets'), rank('triage', 'after', 'crm tms', 'assets'), rank('manager', 'after', 'tms crm', 'assets'),
    ]);
    expect(c.refused).toEqual([]);
    // Six pairs: D–R and L–T tied in SecOps, the other four concordant: 4 / √(6 × 4) = 0.8165.
    expect(c.m.context.harms.before).toBeCloseTo(4 / Math.sqrt(24), 12);
    expect(c.m.context.harms.after).toBeNull();
    expect(c.m.context.assets).toEqual({ before: -1, after: null });
    // tau-b −1 < 0.5: evidence the rankings of both teams.
    expect(c.evidence('context-apart')).toEqual([7, 8]);
  });

  it('partial agreement with ties on one side', () => {
    // Business D R L T. SecOps D3 R2 L1 T0 and L3 T2 R1 D0: sums D3 R3 L4 T2, one tie. D–T, R–T, L–T agree, D–L and R–L do not: (3 − 2) / √(6 × 5).
    const c = specCase(stage('s', ''), [rank('ceo', 'before', `${D} ${R} ${L} ${T}`), rank('triage', 'before', `${D} ${R} ${L} ${T}`), rank('second', 'before', `${L} ${T} ${R} ${D}`)]);
    expect(c.m.context.harms.before).toBeCloseTo(1 / Math.sqrt(30), 12);
    expect(c.evidence('context-apart')).toEqual([1, 2, 3]);
  });

  it('tau-b of exactly 0.5 is not below it', () => {
    // Eight assets, 28 pairs; the last one moved to the head discords with seven: (21 − 7) / 28.
    const assets = `assets: [${'a b c d e f g h'.split(' ').map((id) => `{ id: ${id}, title: X }`).join(', ')}]\n`;
    const c = specCase(stage('s', ''), [rank('ceo', 'before', 'a b c d e f g h', 'assets'), rank('triage', 'before', 'h a b c d e f g', 'assets')], assets);
    expect(c.m.context.assets.before).toBe(0.5);
    expect(c.gaps).not.toContain('context-apart');
  });

  it('ranks are taken after EndEx too', () => {
    const c = specCase(stage('s', ''), ['30s facilitator end', rank('ceo', 'after', `${D} ${R} ${L} ${T}`), rank('triage', 'after', `${D} ${R} ${L} ${T}`)]);
    expect(c.m.context.harms.after).toBe(1);
    expect(c.gaps).not.toContain('context-apart');
  });
});

describe('P23 gaps of the team', () => {
  it('role-absent: an essential role gave no command of its own; a part that was played is none', () => {
    const body = stage('s', alert('odd', 'at="T+5m"'));
    const absent = (...lines: string[]): unknown => specCase(body, [...lines, '1h facilitator end']).m.gaps.filter((g) => g.code === 'role-absent').map((g) => g.about);
    expect(absent()).toEqual(['triage', 'manager']);
    expect(absent('6m triage acknowledge {"alert":"odd"}', '7m manager note {"text":"n"}')).toEqual([]);
    expect(absent('6m facilitator play {"role":"triage","command":{"do":"acknowledge","alert":"odd"}}', '7m manager note {"text":"n"}')).toEqual(['triage']);
    expect(absent('4m triage acknowledge {"alert":"odd"}', '7m manager note {"text":"n"}')).toEqual(['triage']);
  });

  it('assumption-false: `assume` on one that does not hold, shown before', () => {
    const body = stage('s', `
<Assumption id="backup" holds="false">
Backups work.
</Assumption>

<Assumption id="mfa" holds="true">
MFA is on.
</Assumption>
`) + stage('later', `
<Assumption id="calm" holds="false">
All is calm.
</Assumption>
`, 'when="T>=30m"');
    const c = specCase(body, ['1m ceo assume {"assumption":"mfa"}', '2m ceo assume {"assumption":"calm"}', '3m ceo assume {"assumption":"backup"}', '4m manager assume {"assumption":"backup"}']);
    expect(c.refused).toEqual(['not-known']);
    expect(c.m.gaps.filter((g) => g.code === 'assumption-false').map((g) => [g.about, g.evidence])).toEqual([['backup', [2, 3]]]);
  });

  it('ack-late: above the target of the tta objective, else of mtta, else 15 m', () => {
    const body = theftAt('1m') + stage('s', alert('odd', 'incident="theft" at="T+5m"') + alert('more', 'incident="theft" at="T+5m"'));
    const late = (seconds: number, ...list: string[]): boolean =>
      specCase(body, ['5m triage acknowledge {"alert":"more"}', `${300 + seconds}s triage acknowledge {"alert":"odd","interrupt":true}`], list.length > 0 ? objectives(...list) : '').gaps.includes('ack-late');
    expect([late(900), late(901)]).toEqual([false, true]);
    expect([late(1200, 'm mtta 20m'), late(1201, 'm mtta 20m')]).toEqual([false, true]);
    expect([late(60, 'm mtta 20m', 't tta(theft) 1m 2h'), late(61, 'm mtta 20m', 't tta(theft) 1m 2h')]).toEqual([false, true]);
  });

  it('escalation-skipped: over a tier that has a role, with the escalations as evidence', () => {
    const hunter = 'roles:\n' + ['triage 1', 'digger 2', 'hunter 3'].map((r) => `  - { id: ${r.split(' ')[0]}, title: T, team: secops, function: hunt, tier: ${r.split(' ')[1]} }\n`).join('')
      + '  - { id: ceo, title: C, team: business, function: executive }\n';
    const body = stage('s', alert('odd', 'at="T+5m"'));
    const c = specCase(body, ['6m triage escalate {"alert":"odd","to":"hunter"}', '7m hunter return {"alert":"odd"}', '8m triage escalate {"alert":"odd","to":"hunter"}'], hunter);
    expect(c.evidence('escalation-skipped')).toEqual([1, 3]);
    expect(c.evidence('escalation-returned')).toEqual([1, 2]);
    expect(specCase(body, ['6m triage escalate {"alert":"odd","to":"digger"}'], hunter).gaps).not.toContain('escalation-skipped');
    expect(specCase(body, ['6m triage escalate {"alert":"odd","to":"hunter"}'], hunter.replace(/.*digger.*\n/, '')).gaps).not.toContain('escalation-skipped');
    // Q12 every tier of the cast.
    expect(c.m.escalations).toEqual({
      matrix: { triage: { hunter: 2 } }, returned: 1,
      tiers: { 1: { waiting: 120, active: 0 }, 2: { waiting: 0, active: 0 }, 3: { waiting: 60 + 36_000 - 480, active: 0 } },
    });
  });

  it('Q04 hidden-access: also where no linked alert was raised; not while one is open', () => {
    expect(specCase(theftAt('1m') + stage('s', '')).evidence('hidden-access')).toEqual([]);
    expect(specCase(theftAt('1m') + stage('s', alert('odd', 'incident="theft" at="T+5m"'))).gaps).not.toContain('hidden-access');
    expect(specCase(stage('s', '')).gaps).not.toContain('hidden-access');
  });

  it('work-queued: ten minutes in all, work of no incident never', () => {
    const body = theftAt('1m') + stage('s', alert('long', 'at="T+5m"', '<Finding takes="30m">\nL.\n</Finding>') + alert('odd', 'incident="theft" at="T+5m"') + alert('noise', 'at="T+5m"')
      + decision('d', 'owner="ceo" incident="theft"', 'takes="20m"'));
    const queued = (at: string, id = 'odd'): boolean => specCase(body, ['5m triage acknowledge {"alert":"long"}', `${at} triage acknowledge {"alert":"${id}"}`]).gaps.includes('work-queued');
    expect([queued('25m'), queued('25m1s'), queued('6m', 'noise')]).toEqual([true, false, false]);
    // Closed unbegun after ten minutes in the queue counts as well.
    expect(specCase(body, ['5m triage acknowledge {"alert":"long"}', '6m triage acknowledge {"alert":"odd"}', '16m triage close {"alert":"odd","as":"true-positive"}']).gaps).toContain('work-queued');
  });
});

describe('P13 objectives of feeds and means', () => {
  it('a feed meets, is not shown yet, fails, or has no data', () => {
    const feeds = 'feeds: [{ id: idp, title: I, record: { true: 34, false: 0 } }, { id: b, title: B, record: { true: 90, false: 10 } }, { id: c, title: C, record: { true: 8, false: 1 } }, { id: d, title: D }]\n';
    const c = specCase(stage('s', alert('odd', 'incident="theft" at="T+5m"')), ['1h facilitator end'], feeds + objectives('a feed(idp)', 'b feed(b)', 'c feed(c)', 'd feed(d)'));
    // Wilson ≥ 0.9 first at 35/35.
    expect(c.m.feeds.map((f) => [f.tp, f.fp, f.state])).toEqual([[35, 0, 'meets'], [90, 10, 'not-shown'], [8, 1, 'fails'], [0, 0, 'none']]);
    expect(c.m.feeds[0]?.bound).toBeCloseTo(35 / (35 + 1.959963984540054 ** 2), 12);
    expect(c.m.feeds[3]).toMatchObject({ point: null, bound: null });
    expect(['a', 'b', 'c', 'd'].map((id) => [c.objective(id)?.value, c.objective(id)?.rating])).toEqual([[1, 'P'], [0.9, 'S'], [8 / 9, 'M'], [null, null]]);
    expect(c.m.gaps.filter((g) => g.code === 'feed-below-90').map((g) => [g.about, g.evidence])).toEqual([['c', []]]);
    expect(c.m.mtta.tp).toMatchObject({ n: 1, censored: 1, restrictedMean: 3300 });
  });

  it('limit defaults to target; tta U if never, M past the limit', () => {
    const body = theftAt('1m') + stage('s', alert('odd', 'incident="theft" at="T+5m"'));
    const rating = (at: string, text: string): unknown => specCase(body, [`${at} triage acknowledge {"alert":"odd"}`, '3h facilitator end'], objectives(`o ${text}`)).objective('o')?.rating;
    expect([rating('15m', 'tta(theft) 10m'), rating('15m1s', 'tta(theft) 10m'), rating('15m1s', 'tta(theft) 10m 20m'), rating('2h55m', 'tta(theft) 10m 20m')]).toEqual(['P', 'M', 'S', 'U']);
    expect([rating('15m', 'mtta 10m'), rating('2h55m', 'mtta 10m'), rating('15m', 'ttr(theft) 10m'), rating('15m', 'mttr 10m'), rating('2h55m', 'mttr 10m'), rating('2h55m', 'ttr(theft) 10m')])
      .toEqual(['P', 'U', 'U', 'U', null, 'U']);
    expect(rating('15m', 'ttc(theft) 10m')).toBe('U');
  });

  it('Q15, 1.1 a finding takes 10 m if the author says nothing', () => {
    const body = theftAt('1m') + stage('s', alert('odd', 'incident="theft" at="T+5m"', '<Finding>\nF.\n</Finding>'));
    expect(specCase(body, ['6m triage acknowledge {"alert":"odd"}', '16m facilitator end']).i.k).toBe(360);
    expect(specCase(body, ['6m triage acknowledge {"alert":"odd"}', '959s facilitator end']).i.k).toBeNull();
  });
});
