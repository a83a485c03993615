import { describe, expect, it } from 'vitest';
import { decision, objectives, specCase, stage } from '#kit/spec.ts';

const inject = (id: string, more: string): string => `
<Inject id="${id}" to="ceo" ${more}>
Now.
</Inject>
`;
const update = (more: string): string => `
<Update id="hourly" from="manager" to="ceo vendor" every="1h" within="30m" ${more}>
Tell.
</Update>
`;
const brief = (at: string): string => `${at} manager brief {"update":"hourly","known":"k"}`;
const OBJECTIVE = objectives('told update(hourly)');

describe('P11, P26, Q10 updates', () => {
  // Trigger 600; dues 2400, 6000, 9600, 13200, …
  const BODY = stage('s', inject('on', 'at="T+10m" sets="x"') + inject('off', 'at="T+11m" clears="x"') + update('when="x" until="done-with"') + inject('over', 'at="T+3h40m" sets="done-with"'));

  it('are on a fixed grid from the trigger; a brief before it and from `until` on is refused', () => {
    const c = specCase(BODY, [brief('9m59s'), brief('10m'), brief('1h45m'), brief('3h39m59s'), brief('3h40m'), '4h facilitator end'], OBJECTIVE);
    expect(c.refused).toEqual(['not-running', 'not-running']);
    // Dues 2400 (600 counts), 6000 (late at 6300), 9600 (6300 also makes it on time), 13200 = until: does not exist.
    expect(c.m.updates).toEqual([{ id: 'hourly', due: 3, onTime: 2, late: 1, missed: 0, longestSilence: 13_199 - 6300, stale: 0 }]);
    expect(c.objective('told')).toMatchObject({ value: 2 / 3, rating: 'S' });
    expect(c.evidence('update-late')).toEqual([2]);
    expect(c.gaps).not.toContain('update-missed');
  });

  it('a due at EndEx exists and, unanswered, is missed; one after it does not', () => {
    expect(specCase(BODY, ['40m facilitator end'], OBJECTIVE).m.updates[0]).toMatchObject({ due: 1, missed: 1, longestSilence: 1800 });
    expect(specCase(BODY, [brief('40m'), '40m facilitator end']).m.updates[0]).toMatchObject({ due: 1, onTime: 1 });
    const none = specCase(BODY, ['39m59s facilitator end'], OBJECTIVE);
    expect(none.m.updates[0]).toMatchObject({ due: 0, longestSilence: 1799 });
    expect(none.objective('told')).toMatchObject({ value: null, rating: null });
  });

  it('9 of 10 on time is P, half S, one M, none U', () => {
    const rating = (...times: string[]): unknown => specCase(stage('s', update('')), [...times.map(brief), '9h30m facilitator end'], OBJECTIVE).objective('told');
    // Dues 1800 + n × 3600, n = 0…9 up to 34200 = 9h30m: ten.
    const all = ['30m', '1h30m', '2h30m', '3h30m', '4h30m', '5h30m', '6h30m', '7h30m', '8h30m'];
    expect(rating(...all)).toMatchObject({ value: 0.9, rating: 'P' });
    expect(rating(...all.slice(0, 8))).toMatchObject({ value: 0.8, rating: 'S' });
    expect(rating(...all.slice(0, 5))).toMatchObject({ value: 0.5, rating: 'S' });
    expect(rating('30m')).toMatchObject({ value: 0.1, rating: 'M' });
    expect(rating()).toMatchObject({ value: 0, rating: 'U' });
  });

  it('one that never began has no dues and no silence', () => {
    expect(specCase(stage('s', update('when="T>=9h"')), ['1h facilitator end']).m.updates).toEqual([{ id: 'hourly', due: 0, onTime: 0, late: 0, missed: 0, longestSilence: null, stale: 0 }]);
  });
});

describe('P12, Q11 stale decisions', () => {
  const BODY = stage('s', update('') + decision('d', 'owner="ceo"', '') + decision('e', 'owner="manager" approve="ceo"', '') + decision('f', 'owner="vendor"', ''));
  const stale = (...lines: string[]): readonly number[] | undefined => specCase(BODY, [...lines, '5h facilitator end']).evidence('stale-decision');

  it('a business commit from the second after an unanswered due on', () => {
    expect(stale('30m ceo commit {"decision":"d","option":"d-do"}')).toBeUndefined();
    expect(stale('30m1s ceo commit {"decision":"d","option":"d-do"}')).toEqual([1]);
    // Dues 1800, 5400: sent at 1800 answers the first; the second has passed at 5401 and nothing was sent since 1800.
    expect(stale(brief('30m'), '1h30m1s ceo commit {"decision":"d","option":"d-do"}')).toEqual([2]);
    expect(stale(brief('30m1s'), '1h30m1s ceo commit {"decision":"d","option":"d-do"}')).toBeUndefined();
    expect(stale(brief('1h40m'), '1h40m ceo commit {"decision":"d","option":"d-do"}')).toBeUndefined();
  });

  it('a business approval too, not a SecOps commit, nor an external role’s, nor one not addressed', () => {
    expect(stale('40m manager commit {"decision":"e","option":"e-do"}', '41m ceo approve {"decision":"e"}')).toEqual([2]);
    expect(stale('40m vendor commit {"decision":"f","option":"f-do"}')).toBeUndefined();
    const other = specCase(BODY.replace('to="ceo vendor"', 'to="vendor"'), ['40m ceo commit {"decision":"d","option":"d-do"}']);
    expect(other.gaps).not.toContain('stale-decision');
  });
});

describe('P25 duties', () => {
  const DUTY = 'duties:\n  - { id: tell, regime: R, starts: x, within: 1h, met: y, source: s, as_of: 2026-01-31 }\n';
  const OBJ = objectives('met-it duty(tell)');
  const duty = (times: Record<string, string>, end: string): { readonly m: unknown; readonly o: unknown; readonly gaps: readonly string[] } => {
    const body = stage('s', Object.entries(times).map(([id, more]) => inject(id, more)).join(''));
    const c = specCase(body, [`${end} facilitator end`], OBJ + DUTY);
    return { m: c.m.duties[0], o: c.objective('met-it'), gaps: c.gaps };
  };
  const ON = { a: 'at="T+10m" sets="x"' };

  it('starts at the first instant only, is met from then on, with its margin', () => {
    expect(duty({ ...ON, b: 'at="T+15m" clears="x"', c: 'at="T+20m" sets="x"', d: 'at="T+1h" sets="y"' }, '3h'))
      .toMatchObject({ m: { startedAt: 600, dueAt: 4200, metAt: 3600, state: 'met', margin: 600 }, o: { value: 600, rating: 'P' } });
    // Met before its start and still: at once. Met before its start and over: not.
    expect(duty({ ...ON, d: 'at="T+5m" sets="y"' }, '3h').m).toMatchObject({ metAt: 600, state: 'met', margin: 3600 });
    expect(duty({ ...ON, d: 'at="T+5m" sets="y"', e: 'at="T+6m" clears="y"' }, '3h').m).toMatchObject({ metAt: null, state: 'breached', margin: 4200 - 10_800 });
  });

  it('in the second of its due it is met, a second later breached for good', () => {
    expect(duty({ ...ON, d: 'at="T+1h10m" sets="y"' }, '3h').m).toMatchObject({ state: 'met', margin: 0 });
    const late = duty({ ...ON, d: 'at="T+1h10m1s" sets="y"' }, '3h');
    expect(late).toMatchObject({ m: { metAt: 4201, state: 'breached', margin: -1 }, o: { value: -1, rating: 'U' } });
    expect(late.gaps).toContain('duty-breached');
  });

  it('runs if its due is after EndEx, is breached if it is EndEx, and may never start', () => {
    expect(duty(ON, '1h9m59s')).toMatchObject({ m: { state: 'running', margin: 1, metAt: null }, o: { value: null, rating: null } });
    expect(duty(ON, '1h10m')).toMatchObject({ m: { state: 'breached', margin: 0 }, o: { rating: 'U' } });
    expect(duty({}, '3h')).toMatchObject({ m: { startedAt: null, dueAt: null, metAt: null, state: 'not-started', margin: null }, o: { value: null, rating: null } });
  });
});

describe('Q09 intel', () => {
  const BODY = stage('s', `
<Intel id="tip" to="digger second" share="triage manager" within="30m" when="T>=10m" after="5m">
Tip.
</Intel>

<Ending id="known" title="Known" when="tip.shared and T>=2h">
Known.
</Ending>
`);
  const OBJ = objectives('shared intel(tip)');
  const share = (at: string, by: string, to: string): string => `${at} ${by} share {"intel":"tip","to":"${to}"}`;

  it('is met when every role in `share` has it, by whoever holds it', () => {
    // Trigger 900, due 2700.
    const c = specCase(BODY, [share('14m', 'digger', 'triage'), share('20m', 'digger', 'triage ceo'), share('30m', 'triage', 'manager'), share('45m', 'second', 'manager')], OBJ);
    expect(c.refused).toEqual(['not-known', 'not-yours']);
    expect(c.m.intel).toEqual([{ id: 'tip', dueAt: 2700, metAt: 2700, state: 'on-time' }]);
    expect(c.objective('shared')).toMatchObject({ value: 0, rating: 'P' });
    expect(c.m).toMatchObject({ ending: 'known', endedAt: 7200 });
  });

  it('late, never, running, by when the last had it', () => {
    const late = specCase(BODY, [share('20m', 'digger', 'triage'), share('45m1s', 'digger', 'manager')], OBJ);
    expect(late.m.intel[0]).toMatchObject({ metAt: 2701, state: 'late' });
    expect(late.objective('shared')).toMatchObject({ value: -1, rating: 'S' });
    expect(late.gaps).toContain('intel-not-shared');
    const never = specCase(BODY, [share('20m', 'digger', 'triage'), '45m facilitator end'], OBJ);
    expect(never.m.intel[0]).toMatchObject({ metAt: null, state: 'never' });
    expect(never.objective('shared')).toMatchObject({ value: null, rating: 'U' });
    const running = specCase(BODY, ['44m59s facilitator end'], OBJ);
    expect(running.m.intel[0]).toMatchObject({ dueAt: 2700, state: 'running' });
    expect(running.objective('shared')).toMatchObject({ value: null, rating: null });
    expect(running.gaps).not.toContain('intel-not-shared');
  });
});
