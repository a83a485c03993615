import { describe, expect, it } from 'vitest';
import type { Entry } from '#core/exercise/command.ts';
import { asPlayed } from '#core/rehearse/asPlayed.ts';
import type { Change } from '#core/rehearse/change.ts';
import { whatIf, type WhatIf } from '#core/rehearse/whatIf.ts';
import type { PlayedLog } from '#core/rehearse/playedLog.ts';
import { playLines, smallScenario } from '#kit/play.ts';
import { harborLightLog, logOf } from '#kit/playedLog.ts';

const scenario = smallScenario(`<Stage id="day" title="Day">
It begins.

<Attack id="way-in" incident="theft">
<Step id="in" title="In" after="1m" gains="session" raises="odd">In.</Step>
</Attack>

<Alert id="odd" feed="idp" severity="high" to="triage" incident="theft">
Odd.
<Finding takes="10m" sets="seen">It is real.</Finding>
</Alert>

<Decision id="act" owner="manager" incident="theft" when="odd.raised" deadline="2h">
What now?

<Option id="cut-off" takes="10m" grade="1" evicts="session" sets="cut">Cut.</Option>
<Option id="ask" takes="0m" grade="0.5" if="seen">Ask.</Option>
<Otherwise>Nobody.</Otherwise>
</Decision>
</Stage>`);

function played(lines: readonly string[], roster: PlayedLog['roster'] = []): PlayedLog {
  const { run, refused } = playLines(scenario, lines, roster.length > 0 ? { roster } : {});
  expect(refused).toEqual([]);
  return { entries: run.entries, roster };
}
const change = (log: PlayedLog, what: Change): WhatIf => {
  const answer = whatIf(scenario, log, what);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const rows = (answer: WhatIf): object => Object.fromEntries(answer.differences.map((d) => [d.measure, [d.before, d.after]]));

describe('an entry that is moved', () => {
  const log = played(['5m triage acknowledge {"alert":"odd"}', '30m manager commit {"decision":"act","option":"cut-off","because":"b"}']);

  it('acts at its new second: the look begins at 2m instead of 5m, so TTA is 1m and TTR 38m', () => {
    expect(rows(change(log, { seq: 1, at: 120 }))).toMatchObject({ 'tta(theft)': [240, 60], 'ttr(theft)': [2100, 2280] });
  });
  it('to its own second changes nothing', () => {
    const answer = change(log, { seq: 2, at: 1800 });
    expect(answer.differences).toEqual([]);
    expect(answer.after).toEqual(answer.before);
  });
  it('comes after those of its new second', () => {
    const late = played(['5m triage acknowledge {"alert":"odd"}', '20m manager note {"text":"x"}', '20m triage close {"alert":"odd","as":"true-positive"}']);
    expect(whatIf(scenario, late, { seq: 1, at: 1200 })).toMatchObject({ ok: false, error: { code: 'alert-closed' } });
  });
});

describe('a paced exercise', () => {
  const log = played([
    '0s facilitator start', '0s facilitator advance {"to":"5m"}', '5m triage acknowledge {"alert":"odd"}',
    '5m facilitator advance {"to":"40m"}', '40m manager commit {"decision":"act","option":"cut-off","because":"b"}',
  ]);
  it('an entry moved into an advance stops it there; the rest of the advance follows', () => {
    const answer = change(log, { seq: 5, at: 600 });
    expect(answer.leftOut).toEqual([]);
    expect(rows(answer)).toMatchObject({ 'ttr(theft)': [2700, 900] });
  });
  it('the clock itself cannot be changed', () => {
    for (const seq of [1, 2, 4]) expect(whatIf(scenario, log, { seq, omit: true })).toMatchObject({ error: { code: 'keeps-its-place' } });
  });
});

describe('corrections', () => {
  const log = played([
    '5m triage acknowledge {"alert":"odd"}', '6m triage close {"alert":"odd","as":"false-positive"}', '7m facilitator correct {"because":"slip"}',
    '20m triage close {"alert":"odd","as":"true-positive"}',
  ]);
  it('take back what they took back, whatever is changed before them', () => {
    const answer = change(log, { seq: 1, at: 180 });
    expect(answer.leftOut).toEqual([]);
    expect(answer.after.incidents[0]?.guards.closedAsFalse).toEqual([]);
    expect(answer.after.touched.map((t) => t.seq)).toEqual(answer.before.touched.map((t) => t.seq));
  });
  it('what was taken back, and the correction, cannot be changed', () => {
    expect(whatIf(scenario, log, { seq: 2, omit: true })).toMatchObject({ error: { code: 'not-counted' } });
    expect(whatIf(scenario, log, { seq: 3, omit: true })).toMatchObject({ error: { code: 'keeps-its-place' } });
  });
});

describe('parts that were played', () => {
  const roster = [{ role: 'manager', person: '', absent: true }, { role: 'triage', person: '', absent: true }];
  const log = played([
    '2m facilitator play {"role":"triage","command":{"do":"acknowledge","alert":"odd"},"because":"both are away"}',
    '30m facilitator play {"role":"manager","command":{"do":"commit","decision":"act","option":"cut-off","because":"b"}}',
  ], roster);
  it('count as the role\'s own: the option of a played commit can be another', () => {
    expect(change(log, { seq: 2, option: 'ask' }).after.incidents[0]).toMatchObject({ state: 'open' });
  });
  it('keep the reason of the exercise where the act that carried it is left out', () => {
    const answer = change(log, { seq: 1, omit: true });
    expect(answer.leftOut).toEqual([]);
    expect(answer.after.incidents[0]).toMatchObject({ state: 'remediated', k: 1800 });
  });
});

it('entries that no longer fit are listed with the refusal and do nothing', () => {
  const log = played(['5m triage acknowledge {"alert":"odd"}', '20m manager commit {"decision":"act","option":"ask","because":"b"}']);
  const answer = change(log, { seq: 1, omit: true });
  expect(answer.leftOut).toEqual([{ seq: 2, code: 'option-hidden', message: expect.stringContaining('not open now') }]);
  expect(rows(answer)).toMatchObject({ 'state(theft)': ['open', 'never-begun'], 'tta(theft)': [240, null] });
});

describe('the same again', () => {
  const same = ({ act }: Entry): string | null => (act.do === 'commit' ? act.option : null);
  it.each(['strong', 'poor'] as const)('each commit of the %s play with its own option, each entry at its own second: no difference', (name) => {
    const { scenario: harbor, log } = harborLightLog(name);
    const known = asPlayed(harbor, log);
    const changes = log.entries.flatMap((e): Change[] => {
      const option = same(e);
      return option === null ? (e.seq % 10 === 0 ? [{ seq: e.seq, at: e.at }] : []) : [{ seq: e.seq, option }];
    });
    expect(changes.length).toBeGreaterThan(30);
    for (const one of changes) {
      expect(whatIf(harbor, log, one, known)).toMatchObject({ ok: true, value: { differences: [], leftOut: [], after: known.measures } });
    }
  });
  it('goes through a worker: the answer is plain JSON', () => {
    const { scenario: harbor, log } = harborLightLog('poor');
    const answer = whatIf(harbor, structuredClone(log), { seq: 40, omit: true });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

it('a log that nobody wrote in has nothing to change', () => {
  expect(whatIf(scenario, logOf([]), { seq: 1, omit: true })).toMatchObject({ error: { code: 'no-such-entry' } });
});
