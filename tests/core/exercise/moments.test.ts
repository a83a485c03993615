import { describe, expect, it } from 'vitest';
import type { Command, Entry } from '#core/exercise/command.ts';
import { Moments } from '#core/exercise/moments.ts';
import { openRun, type Run } from '#core/exercise/run.ts';
import { facilitatorView } from '#core/views/facilitatorView.ts';
import { screenView } from '#core/views/screenView.ts';
import { seatView } from '#core/views/seatView.ts';
import { longLog } from '#kit/longLog.ts';
import { playLines, smallScenario } from '#kit/play.ts';
import { playFile, scenarioFrom } from '#kit/scenarioFile.ts';
import { seeded } from '#kit/seeded.ts';

const scenario = smallScenario(`<Stage id="day" title="Day">

It begins.

<Alert id="odd" feed="idp" severity="high" to="triage" incident="theft" at="T+5m">
Odd login.
<Finding takes="10m">
It is real.
</Finding>
</Alert>

<Inject id="call" to="ceo" at="T+30m">
The press calls.
</Inject>

<Decision id="cut-off" owner="manager" after="10m" deadline="2h">
Cut it off?
<Option id="cut" takes="5m">
Cut.
</Option>
<Option id="wait">
Wait.
</Option>
<Otherwise>
Nothing.
</Otherwise>
</Decision>

</Stage>

<Attack id="in" incident="theft">
<Step id="enter" title="Enters" gains="session">
In.
</Step>
</Attack>`);

/** Everything that anybody could see. */
const seen = (run: Run): string =>
  JSON.stringify([...run.scenario.roles.map((role) => seatView(run, role.id)), screenView(run), facilitatorView(run), run.chronicle()]);

const of = (run: Run, until: number | null = null): Moments => new Moments({ scenario: run.scenario, entries: run.entries, until });
const start = '0s facilitator start';

describe('a run that is forked', () => {
  it('goes its own way, and the first does not notice', () => {
    const { run } = playLines(scenario, [start, '6m triage acknowledge {"alert":"odd"}']);
    const before = seen(run);
    const twin = run.fork();
    expect(seen(twin)).toBe(before);
    const command: Command = { at: 700, actor: 'manager', act: { do: 'commit', decision: 'cut-off', option: 'cut', because: 'now' } };
    expect(twin.submit(command).ok).toBe(true);
    expect(seen(run)).toBe(before);
    expect(run.submit(command).ok).toBe(true);
    expect(seen(run)).toBe(seen(twin));
  });
  it('keeps who is absent and why parts are played', () => {
    const roster = scenario.roles.map(({ id }) => ({ role: id, absent: id === 'triage' }));
    const { run } = playLines(scenario, [start, '6m facilitator play {"role":"triage","command":{"do":"acknowledge","alert":"odd"},"because":"late train"}'], { roster });
    const twin = run.fork();
    expect([twin.isAbsent('triage'), twin.isAbsent('ceo'), twin.playReason]).toEqual([true, false, 'late train']);
  });
});

describe('moments of an exercise', () => {
  const { run } = playLines(scenario, [start, '6m triage acknowledge {"alert":"odd"}', '12m manager commit {"decision":"cut-off","option":"cut","because":"now"}', '12m triage note {"text":"done"}', '40m facilitator end {"because":"enough"}']);
  const moments = of(run);

  it('show an alert from its own second on, whoever has acted by then', () => {
    expect(seatView(moments.at(299), 'triage')?.alerts).toEqual([]);
    expect(seatView(moments.at(300), 'triage')?.alerts.map(({ id, state }) => [id, state])).toEqual([['odd', 'raised']]);
    expect(seatView(moments.at(360), 'triage')?.alerts[0]?.state).toBe('working');
    expect(seatView(moments.at(960), 'triage')?.alerts[0]?.state).toBe('found');
  });
  it('tell entries of one second apart: before, between and after them', () => {
    const state = (seq: number): string | undefined => screenView(moments.at(720, seq)).decisions[0]?.state;
    expect([state(2), state(3), state(4)]).toEqual(['open', 'working', 'working']);
    expect([moments.at(720, 2).entries.length, moments.at(720, 3).entries.length, moments.at(720).entries.length]).toEqual([2, 3, 4]);
  });
  it('keep an entry and a second that do not fit together to the nearest instant that there was', () => {
    expect(moments.instant(0, 3)).toEqual({ at: 720, seq: 3 });
    expect(moments.instant(9999, 2)).toEqual({ at: 720, seq: 2 });
    expect(moments.instant(-5)).toEqual({ at: 0, seq: 1 });
    expect(moments.instant(1e9, 99)).toEqual({ at: 2400, seq: 5 });
    expect(moments.after(0)).toEqual({ at: 0, seq: 0 });
    expect(moments.last).toEqual({ at: 2400, seq: 5 });
  });
  it('begin before the start and end at EndEx', () => {
    expect(moments.at(0, 0).state).toBe('ready');
    expect(moments.at(0).state).toBe('running');
    expect(moments.at(2400).state).toBe('ended');
  });
  it('go on to EndEx with nobody acting, or only as far as play has come', () => {
    const cut = run.entries.slice(0, 2);
    const toEnd = new Moments({ scenario, entries: cut, until: null });
    expect([toEnd.last.at, toEnd.at(36_000).state, toEnd.at(35_999).state]).toEqual([36_000, 'ended', 'running']);
    const running = new Moments({ scenario, entries: cut, until: 900 });
    expect([running.last.at, running.at(5000).now, running.at(5000).state]).toEqual([900, 900, 'running']);
  });
  it('show a second inside an advance as play without it, moved there', () => {
    const { run: paced } = playLines(scenario, [start, '0s facilitator advance {"to":"40m"}']);
    const inside = of(paced, 2400);
    expect(inside.instant(1000)).toEqual({ at: 1000, seq: 1 });
    expect(seatView(inside.at(1799), 'ceo')?.inbox).toEqual([]);
    expect(seatView(inside.at(1800), 'ceo')?.inbox).toHaveLength(1);
    expect(inside.at(2400).entries).toHaveLength(2);
    expect(inside.at(1799).now).toBe(1799);
  });
});

describe('a correction', () => {
  const { run } = playLines(scenario, [
    start, '12m manager commit {"decision":"cut-off","option":"wait","because":"calm"}', '20m facilitator correct {"because":"misheard"}',
    '20m manager commit {"decision":"cut-off","option":"cut","because":"now"}', '40m facilitator end {"because":"enough"}',
  ]);
  const moments = of(run);
  const option = (at: number, seq?: number): string | undefined => screenView(moments.at(at, seq)).decisions[0]?.commit?.option;

  it('takes effect from its own entry on: before it people saw what was corrected later', () => {
    expect([option(720), option(1199), option(1200, 2), option(1200, 3), option(1200, 4), option(900)]).toEqual(['wait', 'wait', 'wait', undefined, 'cut', 'wait']);
  });
  it('parts what happened then from what was made of it', () => {
    const committed = (seq: number): readonly string[] => moments.chronicle(seq).decisions[0]?.commits.map((c) => c.option) ?? [];
    expect([committed(0), committed(2), committed(3), committed(5)]).toEqual([['wait'], ['wait'], ['cut'], ['cut']]);
  });
});

describe('any order of moments', () => {
  /** As play would have it: a new run over the entries up to there. */
  function afresh(entries: readonly Entry[], moments: Moments, at: number, seq: number): string {
    const fresh = openRun(run.scenario);
    fresh.load(entries.filter((entry) => entry.seq <= seq));
    fresh.advanceTo(at);
    if (at === moments.last.at && seq === moments.last.seq) fresh.finish();
    return seen(fresh);
  }
  const { run } = playFile(scenarioFrom('scenarios/harbor-light/scenario.mdx'), 'scenarios/harbor-light/plays/poor.jsonl');

  it('gives what a fold from the beginning gives, in a play with corrections', () => {
    const random = seeded(4);
    const corrected = openRun(run.scenario);
    for (const { at, actor, act } of run.entries) {
      corrected.submit({ at, actor, act });
      if (random.below(12) === 0) corrected.submit({ at, actor: 'facilitator', act: { do: 'correct', because: 'misheard' } });
    }
    expect(corrected.entries.filter(({ act }) => act.do === 'correct').length).toBeGreaterThan(3);
    const moments = new Moments({ scenario: run.scenario, entries: corrected.entries, until: null });
    for (let i = 0; i < 60; i += 1) {
      const instant = i % 2 === 0 ? moments.instant(random.below(moments.last.at + 1)) : moments.after(random.below(corrected.entries.length + 1));
      expect(seen(moments.at(instant.at, instant.seq))).toBe(afresh(corrected.entries, moments, instant.at, instant.seq));
    }
  });
  it('and over kept worlds, in a log of 900 entries', () => {
    const { scenario: long, entries } = longLog(900);
    const moments = new Moments({ scenario: long, entries, until: entries.at(-1)?.at ?? 0 });
    for (const seq of [899, 10, 520, 521, 300, 900, 256, 255, 257]) {
      const fresh = openRun(long);
      fresh.load(entries.slice(0, seq));
      const { at } = moments.after(seq);
      fresh.advanceTo(at);
      expect(JSON.stringify(moments.at(at, seq).chronicle())).toBe(JSON.stringify(fresh.chronicle()));
    }
  });
});
