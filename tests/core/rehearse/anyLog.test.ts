import { describe, expect, it } from 'vitest';
import { CLOCK_VERBS } from '#core/exercise/commands/handlers.ts';
import { openRun } from '#core/exercise/run.ts';
import { asPlayed } from '#core/rehearse/asPlayed.ts';
import type { PlayedLog } from '#core/rehearse/playedLog.ts';
import { whatIf } from '#core/rehearse/whatIf.ts';
import { worthOf } from '#core/rehearse/worth.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { logOf } from '#kit/playedLog.ts';
import { randomCommand } from '#kit/randomPlay.ts';
import { scenarioFrom } from '#kit/scenarioFile.ts';
import { seeded } from '#kit/seeded.ts';

/** What a table of people who try everything leaves behind: advances, corrections, reroutes, parts played, most commands refused. */
function anyLog(scenario: Scenario, seed: number): PlayedLog {
  const run = openRun(scenario);
  const random = seeded(seed);
  for (let i = 0; i < 900 && run.state !== 'ended'; i++) run.submit(randomCommand(run, random));
  return logOf(run.entries);
}

const SCENARIOS: readonly (readonly [string, Scenario])[] = ['05', '08', '15', '19'].map((n) => [n, scenarioFrom(`tests/fixtures/second-engine/${n}.mdx`)]);
const cases = [...SCENARIOS, ['harbor-light', scenarioFrom('scenarios/harbor-light/scenario.mdx')] as const].flatMap(([name, scenario]) =>
  [1, 2, 3].map((seed) => [`${name}, seed ${seed}`, scenario, anyLog(scenario, seed)] as const));

describe('whatever was played', () => {
  it('holds corrections, advances, reroutes and commits enough to say something', () => {
    const verbs = cases.flatMap(([, , { entries }]) => entries.map(({ act }) => act.do));
    for (const verb of ['correct', 'advance', 'reroute', 'commit', 'escalate'] as const) expect(verbs.filter((v) => v === verb).length, verb).toBeGreaterThan(10);
  });

  it.each(cases)('%s: an entry at its own second changes nothing, † included', (_name, scenario, log) => {
    const known = asPlayed(scenario, log);
    const fixed = log.entries.find((e) => !known.leftOut.includes(e.seq) && !CLOCK_VERBS.has(e.act.do) && e.act.do !== 'correct');
    if (!fixed) throw new Error('nothing to change');
    expect(whatIf(scenario, log, { seq: fixed.seq, at: fixed.at }, known)).toMatchObject({ ok: true, value: { differences: [], leftOut: [], after: known.measures } });
  });

  it.each(cases)('%s: a change is refused with a reason or answered; what is left out came later and counted before', (_name, scenario, log) => {
    const known = asPlayed(scenario, log);
    let answered = 0;
    for (const [i, { seq, at }] of log.entries.entries()) {
      const change = i % 3 === 0 ? { seq, omit: true as const } : { seq, at: Math.max(0, at + (i % 3 === 1 ? 600 : -600)) };
      const answer = whatIf(scenario, log, change, known);
      if (!answer.ok) continue;
      answered += 1;
      for (const { seq: out, message } of answer.value.leftOut) {
        expect(known.leftOut).not.toContain(out);
        expect(out).not.toBe(seq);
        expect(message).not.toBe('');
      }
      if ('omit' in change) for (const { seq: out } of answer.value.leftOut) expect(out).toBeGreaterThan(seq);
    }
    expect(answered).toBeGreaterThan(0);
  });

  it.each(cases)('%s: the policy goes on from any other option without being refused', (_name, scenario, log) => {
    const known = asPlayed(scenario, log);
    for (const { seq, act } of log.entries) {
      if (act.do !== 'commit' || known.leftOut.includes(seq)) continue;
      for (const row of worthOf(scenario, log, seq, known)) expect(row.added.every((e) => e.seq > log.entries.length)).toBe(true);
    }
  });
});
