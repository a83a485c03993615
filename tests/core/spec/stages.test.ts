import { describe, expect, it } from 'vitest';
import { alert, decision, specCase, stage, theftAt } from '#kit/spec.ts';

const inject = (id: string, more: string): string => `
<Inject id="${id}" to="ceo" ${more}>
Now.
</Inject>
`;
const raisedAt = (c: ReturnType<typeof specCase>, id: string): number | null | undefined => c.run.chronicle().alerts.find((a) => a.id === id)?.raisedAt;
const deliveredAt = (c: ReturnType<typeof specCase>, id: string): number | null | undefined => c.run.chronicle().injects.find((a) => a.id === id)?.deliveredAt;
const stagesOf = (c: ReturnType<typeof specCase>): readonly string[] => c.run.chronicle().stages.map((s) => `${s.id}@${s.at}`);

describe('2.2, P22 triggers', () => {
  it('`at` waits for the stage and for `when`: the later of them; `after` counts from the first instant at which both hold', () => {
    const c = specCase(stage('one', `
${inject('x-on', 'at="T+20m" sets="x"')}
${inject('x-off', 'at="T+21m" clears="x"')}
${inject('x-again', 'at="T+40m" sets="x"')}
${alert('early', 'at="T+5m" when="x"')}
${alert('late', 'at="T+30m" when="x"')}
${alert('soon', 'when="x" after="15m"')}
`) + stage('two', alert('there', 'at="T+5m"') + alert('wait', 'after="5m"') + alert('both', 'when="x" after="5m"'), 'when="T>=1h"') + inject('go', 'at="T+30m" goto="two"'));
    // early: max(5 m, 20 m) = 1200. late: `when` held at 1200, `at` 1800: withdrawn, stage one is left in that second by `go`, in file order after `late`.
    expect(raisedAt(c, 'early')).toBe(1200);
    expect(raisedAt(c, 'late')).toBe(1800);
    // soon: due at 2100, withdrawn at 1800, though triggered.
    expect(raisedAt(c, 'soon')).toBeNull();
    expect(raisedAt(c, 'there')).toBe(1800);
    expect(raisedAt(c, 'wait')).toBe(2100);
    // both: stage 1800, x again 2400 (x-again was withdrawn with stage one!): never.
    expect(deliveredAt(c, 'x-again')).toBeNull();
    expect(raisedAt(c, 'both')).toBeNull();
  });

  it('an item fires once, though its condition holds again', () => {
    const c = specCase(stage('s', `
${inject('on', 'at="T+10m" sets="x"')}
${inject('off', 'at="T+20m" clears="x"')}
${inject('again', 'at="T+30m" sets="x"')}
${inject('leak-it', 'when="x" harms="stop"')}
${inject('fix-it', 'at="T+25m" repairs="stop"')}
`), ['1h facilitator end']);
    // 600–1500 of 100 USD an hour.
    expect(c.m.harms).toEqual([{ class: 'downtime', unit: 'USD', amount: 25 }, { class: 'disclosure', unit: 'records', amount: 0 }]);
  });

  it('a track in a stage starts no earlier than its stage is entered', () => {
    const c = specCase(stage('one', inject('go', 'at="T+30m" goto="two"')) + stage('two', `
<Attack id="thief" incident="theft" start="T+10m">

<Step id="steal" title="Steal" after="5m" gains="session">
Steal.
</Step>

</Attack>
`));
    expect(c.i.c).toBe(2100);
  });
});

describe('P04 raised alerts', () => {
  it('come `after` the first raise, once, whatever stage play is in; stages neither hold nor withdraw them', () => {
    const c = specCase(stage('one', `
${alert('never-there', 'after="10m"')}
${alert('quick', '')}
${inject('first', 'at="T+5m" raises="never-there later quick"')}
${inject('second', 'at="T+6m" raises="never-there"')}
${inject('leave', 'at="T+7m" goto="two"')}
`) + stage('two', '') + stage('three', alert('later', 'after="20m"')));
    expect([raisedAt(c, 'never-there'), raisedAt(c, 'later'), raisedAt(c, 'quick')]).toEqual([900, 1500, 300]);
  });
});

describe('P21 stages', () => {
  it('withdraws held injects too: releasing one then is refused; what was decided to open still opens', () => {
    const c = specCase(stage('one', `
${inject('spare', 'held sets="x"')}
${inject('leave', 'at="T+10m" goto="two"')}
${decision('d', 'owner="ceo" when="T>=20m"', 'takes="1m"')}
`) + stage('two', ''), ['11m facilitator release {"inject":"spare"}', '20m ceo commit {"decision":"d","option":"d-do"}']);
    expect(c.refused).toEqual(['not-held']);
    expect(c.m.waits).toEqual([{ id: 'd', owner: 0, approval: null }]);
  });

  it('a stage’s when enters it at most once, and not if it was entered before', () => {
    const body = stage('one', inject('x-on', 'at="T+10m" sets="x"') + inject('back', 'when="two.entered" after="10m" goto="one"').replace('to="ceo"', 'to="ceo"'))
      + stage('two', inject('home', 'at="T+15m" goto="one"'), 'when="x"') + stage('three', '', 'when="T>=30m"');
    // 600 two by its when; 900 back to one; `x` still holds: two is not entered again; 1800 three by its when, from one.
    expect(stagesOf(specCase(body))).toEqual(['one@0', 'two@600', 'one@900', 'three@1800']);
  });

  it('a stage whose when first held while a later one was current is entered once an earlier one is', () => {
    const body = stage('one', inject('skip-ahead', 'at="T+10m" goto="three"')) + stage('two', '', 'when="T>=20m"') + stage('three', inject('home', 'at="T+30m" goto="one"'));
    expect(stagesOf(specCase(body))).toEqual(['one@0', 'three@600', 'one@1800', 'two@1800']);
  });

  it('goto to the present stage changes nothing', () => {
    const c = specCase(stage('one', inject('stay', 'at="T+5m" goto="one"') + alert('odd', 'at="T+10m"')));
    expect(raisedAt(c, 'odd')).toBe(600);
    expect(stagesOf(c)).toEqual(['one@0']);
  });
});

describe('2.3, P06 attack', () => {
  it('a foiled step goes on to `else` and the next is due after the foiling; without `else` the track ends', () => {
    const c = specCase(stage('s', '') + `
<Attack id="thief" incident="theft">

<Step id="a" title="A" after="5m" needs="token" else="c" gains="session">
A.
</Step>

<Step id="b" title="B" after="1m" gains="session">
B.
</Step>

<Step id="c" title="C" after="10m" harms="leak" then="d">
C.
</Step>

<Step id="x" title="X" gains="session">
X.
</Step>

<Step id="d" title="D" after="3m" unless="c.done" gains="session">
D.
</Step>

<Step id="e" title="E" gains="session">
E.
</Step>

</Attack>
`);
    expect(c.run.chronicle().steps.map((s) => [s.id, s.at, s.fired])).toEqual([['a', 300, false], ['c', 900, true], ['d', 1080, false]]);
    expect(c.i).toMatchObject({ c: null, state: 'prevented' });
    expect(c.m.harms[1]).toEqual({ class: 'disclosure', unit: 'records', amount: 9 });
  });

  it('P28 the effects of one item apply in the order of the list, then the world settles', () => {
    // sets and clears: x never holds. gains and evicts: gained and gone in the same second. harms and repairs: 0.
    const c = specCase(stage('s', alert('odd', 'when="x"')) + `
<Attack id="thief" incident="theft">

<Step id="a" title="A" after="5m" clears="x" sets="x" repairs="stop" harms="stop" evicts="session" gains="session">
A.
</Step>

</Attack>
`, ['1h facilitator end']);
    expect(raisedAt(c, 'odd')).toBeNull();
    expect(c.i).toMatchObject({ c: 300, r: 300, dwell: 0, state: 'gone-before-look', remediatedBy: null });
    expect(c.m.harms[0]?.amount).toBe(0);
  });
});

describe('P09 names', () => {
  it('say what is so now, or stay true', () => {
    const body = theftAt('10m') + stage('s', `
${inject('box', 'at="T+20m" sets="cut"')}
${inject('unbox', 'at="T+30m" clears="cut"')}
${inject('out', 'at="T+40m" evicts="session"')}
${inject('in-again', 'at="T+50m" gains="session"')}
${alert('a-held', 'when="session.held and T>=15m"')}
${alert('a-contained', 'when="theft.contained"')}
${alert('a-loose', 'when="not theft.contained and T>=25m"')}
${alert('a-gone', 'when="theft.remediated"')}
${alert('a-back', 'when="not theft.remediated and T>=45m"')}
${alert('a-stays', 'when="steal.done and not session.held and T>=42m"')}
`);
    const c = specCase(body);
    expect(['a-held', 'a-contained', 'a-loose', 'a-gone', 'a-back', 'a-stays'].map((id) => raisedAt(c, id))).toEqual([900, 1200, 1800, 2400, 3000, 2520]);
    // n: first instant at or after c at which contained holds, though it ceased.
    expect(c.i).toMatchObject({ n: 1200, r: null });
  });

  it('not binds before and, and before or', () => {
    const c = specCase(stage('s', inject('x-on', 'at="T+10m" sets="x"') + inject('y-on', 'at="T+20m" sets="y"') + inject('z-on', 'at="T+30m" sets="z"')
      + alert('p', 'when="x or y and z"') + alert('q', 'when="not x and y or z"') + alert('r', 'when="(x or y) and z"')));
    expect(['p', 'q', 'r'].map((id) => raisedAt(c, id))).toEqual([600, 1800, 1800]);
  });

  it('acknowledged holds from the first completed work that could set k; decided and the option from the approval', () => {
    const c = specCase(theftAt('1m') + stage('s', `
${alert('odd', 'incident="theft" at="T+5m"')}
${alert('ack', 'when="odd.acknowledged and theft.acknowledged"')}
${alert('alerted', 'when="theft.alerted"')}
${decision('d', 'owner="manager" approve="ceo"', 'takes="5m"')}
${alert('chosen', 'when="d.decided and d.d-do and not d.open"')}
${alert('finished', 'when="d-do.done"')}
`), ['6m triage acknowledge {"alert":"odd"}', '20m manager commit {"decision":"d","option":"d-do"}', '25m ceo approve {"decision":"d"}']);
    expect(['ack', 'alerted', 'chosen', 'finished'].map((id) => raisedAt(c, id))).toEqual([960, 300, 1500, 1800]);
  });
});
