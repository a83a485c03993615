import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Run } from '#core/exercise/run.ts';
import { Bots } from '#core/rehearse/bots.ts';
import { programOf } from '#core/rehearse/openPlayed.ts';
import { FIRST, plannedPolicy, promptPolicy, randomPolicy, type Policy } from '#core/rehearse/policy.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { longExercise } from '#kit/longExercise.ts';
import { playLines, smallScenario } from '#kit/play.ts';
import { scenarioFrom } from '#kit/scenarioFile.ts';

const scenario = smallScenario(`<Stage id="day" title="Day">
It begins.

<Alert id="true-one" feed="idp" severity="high" to="triage" incident="theft" at="T+5m">
Odd.
<Finding takes="10m" sets="seen">It is real.</Finding>
</Alert>

<Alert id="false-one" feed="idp" severity="high" to="triage" at="T+6m">
Odd too.
<Finding takes="4m">It is not.</Finding>
</Alert>

<Decision id="act" owner="manager" when="seen" deadline="2h" approve="ceo">
What now?

<Option id="hidden" if="never-so" grade="1">Not on the card.</Option>
<Option id="poor" grade="0">Poor.</Option>
<Option id="fair" grade="0.5">Fair.</Option>
<Option id="good" grade="1" sets="told">Good.</Option>
<Option id="good-too" grade="1">As good.</Option>
</Decision>

<Decision id="hunt" owner="digger" when="T>=3h" standing>
Hunt for what?

<Option id="one" takes="20m" grade="0.5" sets="never-so">One.</Option>
<Option id="two" takes="20m" grade="1">Two.</Option>
</Decision>

<Update id="hourly" from="manager" to="ceo" every="1h" within="30m" when="seen" until="T>=4h">
News.
</Update>

<Intel id="signal" to="digger" share="manager ceo" within="1h" when="T>=10m">
A signal.
</Intel>

<Ending id="over" title="Over" when="T>=5h">
Over.
</Ending>
</Stage>`);

const acts = (policy: Policy, of: Scenario = scenario): readonly string[] => {
  const bots = new Bots(new Run(programOf(of)), policy);
  bots.finish();
  return bots.acts.map(({ at, actor, act }) => {
    const { do: verb, because: _because, known: _known, ...rest } = act as unknown as Record<string, unknown>;
    return [at / 60, actor, verb, ...Object.values(rest).flat()].join(' ');
  });
};
const commits = (all: readonly string[]): readonly string[] => all.filter((a) => a.includes('commit'));

describe('first', () => {
  it('does everything at once, one piece of work after another, and closes by the truth once its finding is done', () => {
    // Two looks on one desk: 5m to 15m, then 15m to 19m. Dues of the update: 15m + 30m, then hourly until 4h; each is briefed for as soon as the one before has passed.
    expect(acts(FIRST)).toEqual([
      '5 triage acknowledge true-one', '6 triage acknowledge false-one', '10 digger share signal manager ceo',
      '15 triage close true-one true-positive', '15 manager commit act poor', '15 ceo approve act', '15 manager brief hourly',
      '19 triage close false-one false-positive', ...[45, 105, 165].map((due) => `${due + 1 / 60} manager brief hourly`),
      '180 digger commit hunt one', `${225 + 1 / 60} manager brief hourly`,
    ]);
  });
});

describe('prompt', () => {
  it('takes the best grade on the card, the first of equals', () => {
    expect(commits(acts(promptPolicy(scenario)))).toEqual(['15 manager commit act good', '180 digger commit hunt two']);
  });
  it('accepts what was escalated, looks with its own eyes and closes; takes up what was returned or declined', () => {
    const { run, refused } = playLines(scenario, [
      '5m triage escalate {"alert":"true-one","to":"digger"}', '6m triage acknowledge {"alert":"false-one"}', '7m triage escalate {"alert":"false-one","to":"digger"}',
      '8m digger return {"alert":"false-one","because":"yours"}',
    ]);
    expect(refused).toEqual([]);
    const bots = new Bots(run, promptPolicy(scenario), { firstSeq: 5 });
    bots.playUntil(60 * 60);
    const said = bots.acts.map(({ at, actor, act }) => `${at / 60} ${actor} ${act.do}`);
    // No finding of tier 2: 10m, nothing found.
    expect(said.filter((s) => s.includes('digger')).slice(0, 3)).toEqual(['8 digger accept', '10 digger share', '18 digger close']);
    expect(said.filter((s) => s.includes('triage'))).toEqual(['8 triage acknowledge', '12 triage close']);
  });
});

describe('random', () => {
  const waits = (seed: string): number[] => acts(randomPolicy(seed)).filter((a) => a.includes('acknowledge true-one')).map((a) => Math.round((Number(a.split(' ')[0]) - 5) * 60));

  it('waits 0 to 30 minutes, each as likely, and chooses any visible option or none, each as likely', () => {
    const seeds = Array.from({ length: 1000 }, (_, i) => `s${i}`);
    const all = seeds.flatMap(waits);
    expect(all).toHaveLength(1000);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all)).toBeLessThanOrEqual(1800);
    // Mean 900 s, standard error 520 / √1000 = 16.
    expect(Math.abs(all.reduce((sum, w) => sum + w, 0) / 1000 - 900)).toBeLessThan(64);
    const chosen = seeds.map((seed) => commits(acts(randomPolicy(seed))).find((a) => a.includes(' act '))?.split(' ').at(-1) ?? 'none');
    for (const option of ['poor', 'fair', 'good', 'good-too', 'none']) {
      // 200 expected, standard deviation 12.6.
      expect(Math.abs(chosen.filter((c) => c === option).length - 200), option).toBeLessThan(50);
    }
    expect(chosen).not.toContain('hidden');
  });

  it('is the same for the same seed; a thing more does not shift the draws of the others', () => {
    expect(acts(randomPolicy('7'))).toEqual(acts(randomPolicy('7')));
    expect(acts(randomPolicy('7'))).not.toEqual(acts(randomPolicy('8')));
    const more = { ...scenario, intel: [...scenario.intel, ...scenario.intel.map((i) => ({ ...i, id: 'another' }))] };
    const without = (all: readonly string[]): readonly string[] => all.filter((a) => !a.includes('another'));
    expect(without(acts(randomPolicy('7'), more))).toEqual(acts(randomPolicy('7')));
  });
});

describe('a plan', () => {
  it('is followed; what it leaves open, or what is not on the card, is taken as prompt would; null is never decided', () => {
    expect(commits(acts(plannedPolicy(scenario, new Map([['act', 'fair'], ['hunt', null]]))))).toEqual(['15 manager commit act fair']);
    expect(commits(acts(plannedPolicy(scenario, new Map([['act', 'hidden']]))))).toEqual(['15 manager commit act good', '180 digger commit hunt two']);
  });
});

describe('no act of a policy is ever refused', () => {
  const folder = 'tests/fixtures/second-engine';
  const all: readonly (readonly [string, Scenario])[] = [
    ...readdirSync(folder).filter((name) => name.endsWith('.mdx')).map((name) => [name, scenarioFrom(join(folder, name))] as const),
    ...readdirSync('tests/fixtures/realistic').map((name) => [name, scenarioFrom(join('tests/fixtures/realistic', name))] as const),
    ['harbor-light', scenarioFrom('scenarios/harbor-light/scenario.mdx')],
    ['long exercise', longExercise()],
  ];
  it('finds the scenarios', () => expect(all.length).toBeGreaterThan(25));
  it.each(all)('%s', (_name, of) => {
    let done = 0;
    for (const policy of [FIRST, promptPolicy(of), ...['1', '2', '3'].map(randomPolicy)]) {
      const run = new Run(programOf(of));
      const bots = new Bots(run, policy);
      // A refusal is a fault.
      expect(() => bots.finish()).not.toThrow();
      expect(run.entries).toEqual(bots.acts);
      // What the bots did is a log: played again it comes to the same.
      const again = new Run(programOf(of));
      again.load(run.entries);
      again.finish();
      expect(again.chronicle()).toEqual(run.chronicle());
      done += bots.acts.length;
    }
    expect(done).toBeGreaterThan(0);
  });
});
