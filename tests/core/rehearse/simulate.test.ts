import { describe, expect, it } from 'vitest';
import { simulate, type SimulateOptions, type Simulation } from '#core/rehearse/simulate.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { smallScenario } from '#kit/play.ts';
import { scenarioFrom } from '#kit/scenarioFile.ts';

function simulated(scenario: Scenario, options: SimulateOptions): Simulation {
  const steps = simulate(scenario, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
const harbor = scenarioFrom('scenarios/harbor-light/scenario.mdx');

const scenario = smallScenario(`<Stage id="day" title="Day">
It begins.

<Attack id="way-in" incident="theft">
<Step id="in" title="In" after="5m" gains="session" raises="odd" harms="stop">In.</Step>
<Step id="never-comes" title="Never" after="20h">Never.</Step>
</Attack>

<Alert id="odd" feed="idp" severity="high" to="triage" incident="theft">
Odd.
<Finding takes="10m" sets="seen">It is real.</Finding>
</Alert>

<Decision id="act" owner="manager" incident="theft" when="seen" deadline="1h">
What now?

<Option id="wait" takes="5m" grade="0" sets="seen">Wait.</Option>
<Option id="cut-off" takes="15m" grade="1" evicts="session" repairs="stop" sets="cut">Cut.</Option>
</Decision>

<Ending id="out" title="Out" when="theft.remediated" after="1h">
Out.
</Ending>
</Stage>`);

describe('a simulation without chance', () => {
  it('of prompt: looked at at once (T+5m), cut off at 15m + 15m; one run stands for all', () => {
    const s = simulated(scenario, { runs: 50, seed: 1, policy: 'prompt' });
    const always = (value: number): object => ({ unit: 'seconds', n: 50, censored: 0, min: value, p10: value, median: value, p90: value, max: value });
    expect(s).toMatchObject({ scenario: 'small', policy: 'prompt', seed: 1, runs: 50, played: 1, par: null, endings: { out: 50 } });
    expect(s.measures['tta(theft)']).toEqual(always(0));
    expect(s.measures['ttr(theft)']).toEqual(always(25 * 60));
    // Stopped from 5m to 30m at 100 an hour.
    expect(s.measures['harm(downtime) USD']?.median).toBeCloseTo(100 * 25 / 60, 9);
    // Within its hour, but the alert was closed at 15m, before the access was gone: the guard lowers P to S.
    expect(s.ratings).toEqual({ out: { S: 50 } });
    expect(s.coverage.options).toEqual({ reached: 1, of: 2, runs: { wait: 0, 'cut-off': 50 }, never: ['wait'] });
    expect(s.coverage.steps.never).toEqual(['never-comes']);
  });
  it('of absent: nothing begun is nothing to be reached; access never ends, waited for to the horizon', () => {
    const s = simulated(scenario, { runs: 3, seed: 1, policy: 'absent' });
    expect(s.measures['ttr(theft)']).toMatchObject({ n: 0, median: null });
    expect(s.measures['tta(theft)']).toEqual({ unit: 'seconds', n: 3, censored: 3, min: null, p10: null, median: null, p90: null, max: null });
    expect(s).toMatchObject({ endings: { out: 0, none: 3 }, states: { theft: { 'never-begun': 3 } }, gaps: { 'ack-missed': 3 } });
  });
  it('of par is never worse than prompt, and says what it searched', () => {
    const par = simulated(harbor, { runs: 2, seed: 1, policy: 'par' });
    const prompt = simulated(harbor, { runs: 2, seed: 1, policy: 'prompt' });
    expect(par.par).toMatchObject({ budget: 400, betterBy: ['fewest objectives rated U, then M, then S', 'lowest mttr', 'least harm, class by class', 'lowest mtta'] });
    expect(par.par?.tried).toBeLessThanOrEqual(400);
    expect(par.ratings).toEqual(prompt.ratings);
    expect(par.measures['mttr']?.median).toBeLessThan(prompt.measures['mttr']?.median ?? 0);
  });
});

describe('a simulation with chance', () => {
  const of = (runs: number, seed: number): Simulation => simulated(harbor, { runs, seed, policy: 'random' });

  it('is the same for the same seed, and other for another', () => {
    expect(of(15, 4)).toEqual(of(15, 4));
    expect(of(15, 5).measures).not.toEqual(of(15, 4).measures);
  });
  it('counts every run once, and orders its percentiles', () => {
    const s = of(30, 1);
    const sum = (counts: object): number => Object.values(counts).reduce((a: number, b) => a + Number(b), 0);
    expect(sum(s.endings)).toBe(30);
    for (const counts of [...Object.values(s.ratings), ...Object.values(s.states)]) expect(sum(counts)).toBe(30);
    for (const [measure, d] of Object.entries(s.measures)) {
      const known = [d.min, d.p10, d.median, d.p90, d.censored === 0 ? d.max : null].filter((x) => x !== null);
      expect(known, measure).toEqual(known.toSorted((a, b) => a - b));
      expect(d.n).toBeLessThanOrEqual(30);
    }
    const { stages, options } = s.coverage;
    expect(stages.never.length + stages.reached).toBe(stages.of);
    expect(options.never).toEqual(Object.entries(options.runs).flatMap(([id, n]) => (n === 0 ? [id] : [])));
  });
  it('begins with the runs of a shorter one, one step a run, and can be stopped', () => {
    const steps = simulate(harbor, { runs: 100_000, seed: 4, policy: 'random' });
    expect([steps.next().value, steps.next().value, steps.next().value]).toEqual([1, 2, 3]);
    steps.return(undefined as never);
    expect(steps.next().done).toBe(true);
  });
  it('goes worse without anybody than with everybody prompt, in every respect that counts', () => {
    const [absent, prompt] = (['absent', 'prompt'] as const).map((policy) => simulated(harbor, { runs: 1, seed: 1, policy }));
    for (const harm of ['harm(downtime) USD', 'harm(disclosure) records', 'harm(tampering) containers', 'harm(reputation) customers']) {
      expect(absent?.measures[harm]?.median, harm).toBeGreaterThan(prompt?.measures[harm]?.median ?? Number.POSITIVE_INFINITY);
    }
    expect([absent?.endings['dark-pier'], prompt?.endings['out-and-open']]).toEqual([1, 1]);
  });
});
