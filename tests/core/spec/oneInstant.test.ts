import { describe, expect, it } from 'vitest';
import { alert, decision, specCase, stage, theftAt } from '#kit/spec.ts';

describe('2.1 one instant', () => {
  it('a command comes after what the command before it set off in the same second', () => {
    // 600: the commit's work of 0 s sets `go`, the alert joins the agenda of 600, the acknowledge of 600 is applied after it.
    const body = stage('s', alert('odd', 'incident="theft" when="go"') + decision('d', 'owner="ceo"', 'sets="go"'));
    const c = specCase(body, ['10m ceo commit {"decision":"d","option":"d-do"}', '10m triage acknowledge {"alert":"odd"}', '1h facilitator end']);
    expect(c.refused).toEqual([]);
    expect(c.i).toMatchObject({ a: 600, k: 600, tta: 0 });
  });

  it('work, attack steps, dues, then injects and alerts: each sees what came before it', () => {
    // 600: `d-do` (10 m from 0) evicts; the step that needs the session is foiled; at 600 the decision `e` expires before the inject
    // clears what its Otherwise set.
    const body = stage('s', `
${decision('d', 'owner="ceo" incident="theft"', 'takes="10m" evicts="session"')}
${decision('e', 'owner="ceo" deadline="10m"', 'sets="x"', '<Otherwise sets="late">\nToo late.\n</Otherwise>')}

<Inject id="wipe" to="ceo" at="T+10m" clears="late">
Wipe.
</Inject>

<Ending id="never" title="Never" when="late and T>=11m">
No.
</Ending>
`) + theftAt('0s') + `
<Attack id="more" incident="theft">

<Step id="use" title="Use" after="10m" needs="session" harms="stop">
Use.
</Step>

</Attack>
`;
    const c = specCase(body, ['0s ceo commit {"decision":"d","option":"d-do"}', '20m facilitator end']);
    expect(c.m.harms.find((h) => h.class === 'downtime')?.amount).toBe(0);
    expect(c.m.coverage.steps).toEqual({ reached: 1, of: 2 });
    expect(c.m.ending).toBeNull();
    expect(c.gaps).toContain('decision-expired');
    expect(c.i).toMatchObject({ c: 0, k: 0, r: 600, ttr: 600 });
  });

  it('the coming of x in T>=x is an item before all others', () => {
    // 600: `T>=10m` holds before the step is due, which is foiled by it.
    const c = specCase(stage('s', '') + `
<Attack id="thief" incident="theft">

<Step id="steal" title="Steal" after="10m" unless="T>=10m" gains="session">
Steal.
</Step>

</Attack>
`);
    expect(c.i.state).toBe('prevented');
  });

  it('an approval in the second of the deadline is too late', () => {
    const body = stage('s', decision('d', 'owner="manager" approve="ceo" deadline="30m" incident="theft"', 'takes="5m"')) + theftAt('1m');
    const c = specCase(body, ['10m manager commit {"decision":"d","option":"d-do"}', '30m ceo approve {"decision":"d"}', '1h facilitator end']);
    expect(c.refused).toEqual(['expired']);
    // P23: 20 m from commit to expiry.
    expect(c.gaps).toEqual(expect.arrayContaining(['approval-wait', 'decision-expired']));
    expect(c.evidence('approval-wait')).toEqual([1]);
    expect(c.m.waits).toEqual([{ id: 'd', owner: 600, approval: 1200 }]);
  });

  it('a decline in the last second before the deadline reopens, and the deadline does not move (P20)', () => {
    const body = stage('s', decision('d', 'owner="manager" approve="ceo" deadline="30m" incident="theft"', 'takes="5m"')) + theftAt('1m');
    const c = specCase(body, [
      '10m manager commit {"decision":"d","option":"d-do"}', '29m59s ceo decline {"decision":"d"}', '29m59s manager commit {"decision":"d","option":"d-do"}',
      '1h facilitator end',
    ]);
    expect(c.refused).toEqual([]);
    // Owner 0–600 and 1799–1799, approver 600–1799 and 1799–1800.
    expect(c.m.waits).toEqual([{ id: 'd', owner: 600, approval: 1200 }]);
    expect(c.gaps).toContain('decision-expired');
    expect(c.evidence('approval-wait')).toEqual([1, 2]);
  });

  it('more than 10,000 settlings at one instant are a fault of the scenario', () => {
    const loop = (after: string): string => stage('s', '') + `
<Attack id="ring" incident="theft">

<Step id="one" title="One" after="${after}" then="two">
One.
</Step>

<Step id="two" title="Two" then="one">
Two.
</Step>

</Attack>
`;
    expect(() => specCase(loop('0s'))).toThrow(/10000 settlings at one instant/);
    // A loop that takes time runs to the horizon: 60 rounds an hour.
    expect(specCase(loop('1m'), ['1h facilitator end']).m.coverage.steps.reached).toBe(2);
  });
});

describe('P18 EndEx', () => {
  it('in the second of the horizon items and commands still count, then the run ends', () => {
    const body = stage('s', alert('odd', 'incident="theft" at="T+9h50m"') + decision('d', 'owner="ceo"', 'sets="go"') + `
<Ending id="gone" title="Gone" when="go">
Gone.
</Ending>
`);
    const c = specCase(body, ['9h50m triage acknowledge {"alert":"odd"}', '10h ceo commit {"decision":"d","option":"d-do"}']);
    expect(c.refused).toEqual([]);
    expect(c.m).toMatchObject({ endedAt: 36_000, ending: 'gone' });
    // The finding's 10 m end in the horizon's second.
    expect(c.i).toMatchObject({ k: 35_400, tta: 0 });
    const late = specCase(body, ['10h1s ceo commit {"decision":"d","option":"d-do"}']);
    expect(late.refused).toEqual(['ended']);
    expect(late.m).toMatchObject({ endedAt: 36_000, ending: null });
  });

  it('the first ending in the file ends it; afterwards only rank note observe rate are accepted', () => {
    const body = stage('s', `
<Ending id="b" title="B" when="T>=10m">
B.
</Ending>

<Ending id="a" title="A" when="T>=10m">
A.
</Ending>
`);
    const c = specCase(body, [
      '20m ceo note {"text":"n"}', '20m ceo rank {"of":"assets","phase":"after","order":"crm tms"}', '20m facilitator observe {"objective":"out","text":"o"}',
      '20m facilitator rate {"objective":"out","rating":"M"}', '20m facilitator end', '20m facilitator correct {"because":"x"}', '20m facilitator pause',
    ]);
    expect(c.m).toMatchObject({ endedAt: 600, ending: 'b' });
    expect(c.refused).toEqual(['ended', 'ended', 'ended']);
  });

  it('an ending with `after` holds once its condition has held unbroken for so long', () => {
    // `x` holds from 600, breaks at 1200 (by the clearing), holds again from 1500: 30 m unbroken at 3300.
    const body = stage('s', `
<Inject id="on" to="ceo" at="T+10m" sets="x">
On.
</Inject>

<Inject id="off" to="ceo" at="T+20m" clears="x">
Off.
</Inject>

<Inject id="again" to="ceo" at="T+25m" sets="x">
On.
</Inject>

<Ending id="held" title="Held" when="x" after="30m">
Held.
</Ending>
`);
    expect(specCase(body).m).toMatchObject({ endedAt: 3300, ending: 'held' });
  });

  it('an ending with `after` comes in the first settling of its second, before the items of that second that are not yet due (P05)', () => {
    // `late` has held since 1500, so it holds at 1800 with the coming of T>=30m, in which `now` holds as well: the first in the file.
    const body = stage('s', `
<Inject id="on" to="ceo" at="T+25m" sets="x">
On.
</Inject>

<Ending id="late" title="Late" when="x" after="5m">
Late.
</Ending>

<Ending id="now" title="Now" when="T>=30m">
Now.
</Ending>
`);
    expect(specCase(body).m).toMatchObject({ endedAt: 1800, ending: 'late' });
  });
});

describe('P09, P33 INCIDENT.contained says what is so now', () => {
  it('also where a gap is tried with the effects of its option, before the world settles', () => {
    // `cut` is what `contained` of theft waits for.
    const gap = (when: string): readonly string[] =>
      specCase(stage('s', decision('d', 'owner="ceo"', 'sets="cut"').replace('Do it.', `Do it.

<Gap code="told" title="Told" when="${when}">
Why.
</Gap>
`)), ['1m ceo commit {"decision":"d","option":"d-do"}']).gaps;
    expect(gap('theft.contained')).toContain('told');
    expect(gap('not theft.contained')).not.toContain('told');
  });
});
