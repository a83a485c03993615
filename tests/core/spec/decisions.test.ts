import { describe, expect, it } from 'vitest';
import { decision, objectives, specCase, stage, theftAt } from '#kit/spec.ts';

const inject = (id: string, more: string): string => `
<Inject id="${id}" to="ceo" ${more}>
Now.
</Inject>
`;

describe('P20, Q06 standing decisions', () => {
  const HUNT = theftAt('1m') + stage('s', `
${inject('on', 'at="T+10m" sets="hunch"')}
${inject('off', 'at="T+30m" clears="hunch"')}
${inject('again', 'at="T+50m" sets="hunch"')}
${decision('hunt', 'owner="digger" incident="theft" when="hunch" standing', 'takes="15m" grade="0.5" evicts="session"')
    .replace('<Option id="hunt-not">', '<Option id="hunt-not" takes="5m" grade="1" if="x">')}
${inject('x-on', 'at="T+40m" sets="x"')}
`);
  const OBJECTIVE = objectives('hunted decision(hunt)');

  it('are open while their condition holds, each option once, an option with `if` only while that holds; they wait for no one', () => {
    const c = specCase(HUNT, [
      '5m digger commit {"decision":"hunt","option":"hunt-do"}', '12m digger commit {"decision":"hunt","option":"hunt-not"}',
      '12m digger commit {"decision":"hunt","option":"hunt-do"}', '13m digger commit {"decision":"hunt","option":"hunt-do"}',
      '45m digger commit {"decision":"hunt","option":"hunt-not"}', '55m digger commit {"decision":"hunt","option":"hunt-not"}', '2h facilitator end',
    ], OBJECTIVE);
    expect(c.refused).toEqual(['not-open', 'option-hidden', 'option-used', 'not-open']);
    // k 720 (15 m completed at 1620, evicts), found by hunt: no alert at all. Best grade committed: 1.
    expect(c.i).toMatchObject({ a: null, k: 720, r: 1620, ttr: 900, tta: null, state: 'remediated' });
    expect(c.objective('hunted')).toMatchObject({ value: 1, rating: 'P' });
    expect(c.m.waits).toEqual([{ id: 'hunt', owner: null, approval: null }]);
    expect(c.i.minutes).toEqual({ execution: 900, investigation: 0, business: 0, secops: 0, thirdParty: 0, nobody: 0 });
    expect(c.m.coverage.options).toEqual({ reached: 2, of: 2 });
  });

  it('fire once, `after` the first instant; from then on they open whenever the condition holds', () => {
    // Held 600–1800 and from 3000; `after` 30 m it comes at 2400, while the condition does not hold: open at 3000; 40 m: 3000; 50 m: 3600.
    const at = (after: string, second: string): readonly string[] =>
      specCase(HUNT.replace('standing', `standing after="${after}"`), [`${second} digger commit {"decision":"hunt","option":"hunt-do"}`]).refused;
    expect([at('30m', '49m59s'), at('30m', '50m'), at('40m', '50m'), at('50m', '50m'), at('50m', '1h')]).toEqual([['not-open'], [], [], ['not-open'], []]);
  });

  it('`open` says what is so now: where the fact that shuts it is what another condition waits for', () => {
    // 1800: `quiet` shuts the hunt. The gap before it in the file waits for both and must not see the hunt still open.
    const body = stage('s', `
<Gap code="both" title="Both" when="hunt.open and quiet">
Why.
</Gap>

${decision('hunt', 'owner="digger" when="not quiet" standing', 'takes="15m"')}
${inject('hush', 'at="T+30m" sets="quiet"')}`);
    expect(specCase(body).gaps).not.toContain('both');
    expect(specCase(body.replace('not quiet', 'quiet or T>=0s')).gaps).toContain('both');
  });

  it('never committed is not observed', () => {
    expect(specCase(HUNT, [], OBJECTIVE).objective('hunted')).toMatchObject({ value: null, rating: null });
  });
});

describe('2.6 Otherwise and deadlines', () => {
  const LATE = theftAt('1m') + stage('s', decision('d', 'owner="ceo" deadline="20m" incident="theft"', 'takes="10m" grade="1" evicts="session"', `
<Otherwise evicts="session" harms="leak">
Nobody decided.

<Gap code="nobody-decides" title="Nobody decides" when="s.entered">
Why.
</Gap>

<Gap code="never-so" title="Never" when="not s.entered">
Why.
</Gap>

</Otherwise>`));
  const OBJECTIVE = objectives('decided decision(d)');

  it('a commit in the last second before the deadline stands, in its second it is too late and Otherwise applies', () => {
    const intime = specCase(LATE, ['19m59s ceo commit {"decision":"d","option":"d-do"}', '2h facilitator end'], OBJECTIVE);
    expect(intime.i).toMatchObject({ k: 1199, r: 1799, ttr: 600, remediatedBy: 'manual' });
    expect(intime.objective('decided')).toMatchObject({ value: 1, rating: 'P' });
    const late = specCase(LATE, ['20m ceo commit {"decision":"d","option":"d-do"}', '2h facilitator end'], OBJECTIVE);
    expect(late.refused).toEqual(['expired']);
    // P16: Otherwise evicted it, no option: null. P33: the gap whose `when` holds. P13: expired U, no value.
    expect(late.i).toMatchObject({ k: null, r: 1200, remediatedBy: null, state: 'gone-before-look' });
    expect(late.m.harms[1]?.amount).toBe(9);
    expect(late.gaps).toEqual(['decision-expired', 'nobody-decides', 'role-absent']);
    expect([late.evidence('nobody-decides'), late.evidence('decision-expired')]).toEqual([[], []]);
    expect(late.objective('decided')).toMatchObject({ value: null, rating: 'U' });
    // Q12, P02: the CEO let it wait from 0 to the deadline.
    expect(late.m.waits).toEqual([{ id: 'd', owner: 1200, approval: null }]);
  });

  it('extend moves the deadline, and puts † on what it names', () => {
    const c = specCase(LATE, ['10m facilitator extend {"decision":"d","by":"10m"}', '29m59s ceo commit {"decision":"d","option":"d-do"}', '2h facilitator end'], OBJECTIVE);
    expect(c.refused).toEqual([]);
    expect(c.m.touched).toContainEqual({ measure: 'decision(d)', seq: 1 });
    expect(specCase(LATE, ['10m facilitator extend {"decision":"d","by":"10m"}', '30m ceo commit {"decision":"d","option":"d-do"}']).refused).toEqual(['expired']);
  });

  it('a deadline put off far beyond the horizon, again and again, does not come', () => {
    const far = '10m facilitator extend {"decision":"d","by":"999999d"}';
    const c = specCase(LATE, [far, far, far, '9h ceo commit {"decision":"d","option":"d-do"}'], OBJECTIVE);
    expect(c.refused).toEqual([]);
    expect(c.gaps).not.toContain('decision-expired');
  });

  it('a decision never opened, left open, or unapproved at EndEx is not observed', () => {
    const never = specCase(stage('s', decision('d', 'owner="ceo" when="T>=5h"', 'grade="1"')), ['1h facilitator end'], OBJECTIVE);
    expect(never.objective('decided')).toMatchObject({ value: null, rating: null });
    expect(never.m.waits).toEqual([{ id: 'd', owner: null, approval: null }]);
    const open = specCase(stage('s', decision('d', 'owner="ceo"', 'grade="1"')), ['1h facilitator end'], OBJECTIVE);
    expect(open.objective('decided')).toMatchObject({ value: null, rating: null });
    expect(open.m.waits).toEqual([{ id: 'd', owner: 3600, approval: null }]);
    const unapproved = specCase(stage('s', decision('d', 'owner="manager" approve="ceo"', 'grade="1"')), ['30m manager commit {"decision":"d","option":"d-do"}', '1h facilitator end'], OBJECTIVE);
    expect(unapproved.objective('decided')).toMatchObject({ value: null, rating: null });
    expect(unapproved.m.waits).toEqual([{ id: 'd', owner: 1800, approval: 1800 }]);
    // P23 names approval, decline or expiry; none came.
    expect(unapproved.gaps).not.toContain('approval-wait');
    const ungraded = specCase(stage('s', decision('d', 'owner="ceo"', '')), ['1m ceo commit {"decision":"d","option":"d-do"}'], OBJECTIVE);
    expect(ungraded.objective('decided')).toMatchObject({ value: null, rating: null });
  });

  it('an approval after exactly 15 m is a long wait, after a second less it is not', () => {
    const body = stage('s', decision('d', 'owner="manager" approve="ceo"', 'grade="0"'));
    const lines = (at: string): string[] => ['10m manager commit {"decision":"d","option":"d-do"}', `${at} ceo approve {"decision":"d"}`];
    const slow = specCase(body, lines('25m'), OBJECTIVE);
    expect(slow.evidence('approval-wait')).toEqual([1, 2]);
    expect(slow.objective('decided')).toMatchObject({ value: 0, rating: 'M' });
    expect(specCase(body, lines('24m59s')).gaps).not.toContain('approval-wait');
  });

  it('P33 a gap inside an option fires with its effects, at its end, with the commit as evidence', () => {
    const body = stage('s', decision('d', 'owner="ceo"', 'takes="10m" sets="x"').replace('Do it.', `Do it.

<Gap code="wild" title="Wild" when="x">
Why.
</Gap>

<Gap code="tame" title="Tame" when="not x">
Why.
</Gap>
`));
    const lines = ['0s ceo note {"text":"n"}', '1m ceo commit {"decision":"d","option":"d-do"}'];
    const c = specCase(body, [...lines, '11m facilitator end']);
    expect(c.gaps).toEqual(['role-absent', 'wild']);
    expect(c.evidence('wild')).toEqual([2]);
    expect(specCase(body, [...lines, '10m59s facilitator end']).gaps).toEqual(['role-absent']);
  });
});

describe('P24, P23 blind votes', () => {
  const VOTED = stage('s', decision('d', 'owner="manager" consult="triage second digger ceo vendor"', 'grade="1"').replace('<Option id="d-not">', '<Option id="d-not" grade="0">'));
  const vote = (who: string, option: string, confidence: number): string => `1m ${who} vote {"decision":"d","option":"${option}","confidence":${confidence}}`;

  it('Brier and over-confidence are over the last vote of each role before the commit', () => {
    const c = specCase(VOTED, [
      vote('triage', 'd-not', 10), vote('triage', 'd-do', 80), vote('digger', 'd-not', 60), vote('ceo', 'd-do', 100), vote('manager', 'd-do', 50),
      '2m manager commit {"decision":"d","option":"d-do"}', '3m second vote {"decision":"d","option":"d-do","confidence":5}',
    ]);
    expect(c.refused).toEqual(['not-consulted', 'already-committed']);
    // (0.8 − 1)² + (0.6 − 0)² + (1 − 1)² = 0.04 + 0.36 + 0 = 0.4; / 3. Confidence 2.4 / 3 = 0.8; good 2 / 3.
    expect(c.m.confidence.votes).toBe(3);
    expect(c.m.confidence.brier).toBeCloseTo(0.4 / 3, 9);
    expect(c.m.confidence.overConfidence).toBeCloseTo(0.8 - 2 / 3, 9);
    expect(c.evidence('overconfident')).toEqual([2, 3, 4]);
    // 2 of 3 for d-do: more than half. SecOps 1:1 (tied), business d-do.
    expect(c.gaps).not.toContain('votes-split');
    expect(c.gaps).not.toContain('business-and-secops-apart');
  });

  it('Q08 over-confidence of exactly 0.1 is not above it', () => {
    // (70 + 80 + 80) / 300 = 0.76…; three good of three would be negative: 1 of 2 good with 4 votes: mean 0.6, good 0.5.
    const c = specCase(VOTED, [vote('triage', 'd-do', 60), vote('second', 'd-do', 60), vote('digger', 'd-not', 60), vote('ceo', 'd-not', 60)]);
    expect(c.m.confidence.overConfidence).toBeCloseTo(0.1, 12);
    expect(c.gaps).not.toContain('overconfident');
    // 2 of 4 is not more than half; SecOps d-do, business d-not.
    expect(c.evidence('votes-split')).toEqual([1, 2, 3, 4]);
    expect(c.evidence('business-and-secops-apart')).toEqual([1, 2, 3, 4]);
  });

  it('end with the first commit of a standing decision as well: a later vote is refused, and the earlier one counts', () => {
    const STANDING = stage('s', decision('d', 'owner="manager" consult="triage ceo" standing', 'grade="1"').replace('<Option id="d-not">', '<Option id="d-not" grade="0">'));
    const c = specCase(STANDING, [vote('triage', 'd-do', 80), '2m manager commit {"decision":"d","option":"d-do"}', '3m triage vote {"decision":"d","option":"d-not","confidence":100}', '3m manager commit {"decision":"d","option":"d-not"}']);
    expect(c.refused).toEqual(['already-committed']);
    // (0.8 − 1)²
    expect(c.m.confidence.votes).toBe(1);
    expect(c.m.confidence.brier).toBeCloseTo(0.04, 9);
  });

  it('two sure and wrong votes are too few for a gap; without votes all is null', () => {
    const two = specCase(VOTED, [vote('triage', 'd-not', 100), vote('ceo', 'd-not', 100)]);
    expect(two.m.confidence).toEqual({ votes: 2, brier: 1, overConfidence: 1 });
    expect(two.gaps).toEqual(['role-absent']);
    expect(specCase(VOTED).m.confidence).toEqual({ votes: 0, brier: null, overConfidence: null });
  });

  it('an option hidden by `if` cannot be voted for or committed; one that is shown later can', () => {
    const body = stage('s', inject('on', 'at="T+10m" sets="x"') + inject('off', 'at="T+20m" clears="x"') + decision('d', 'owner="ceo" consult="triage"', 'if="x"'));
    const c = specCase(body, [
      '9m ceo commit {"decision":"d","option":"d-do"}', '10m triage vote {"decision":"d","option":"d-do","confidence":50}', '20m ceo commit {"decision":"d","option":"d-do"}',
    ]);
    expect(c.refused).toEqual(['option-hidden', 'option-hidden']);
  });
});
