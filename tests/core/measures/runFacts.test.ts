import { describe, expect, it } from 'vitest';
import { measureRun } from '#core/measures/measureRun.ts';
import { runFacts } from '#core/measures/runFacts.ts';
import { playLines } from '#kit/play.ts';
import { playFile, scenarioFrom } from '#kit/scenarioFile.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';

const factsOf = (...lines: string[]) => {
  const { run, refused } = playLines(sessionScenario, lines, { roster: [{ role: 'ceo', absent: true }] });
  expect(refused).toEqual([]);
  run.finish();
  const chronicle = run.chronicle();
  return runFacts(sessionScenario, chronicle, measureRun(sessionScenario, chronicle));
};

describe('facts of a run', () => {
  it('are its measures, and survive being kept as JSON', () => {
    const facts = factsOf('3m triage acknowledge {"alert":"odd"}', '8m manager commit {"decision":"cut-it","option":"yes","because":"safe"}');
    // Alert at 1 m, looked at from 3 m: 2 m. The commit at 8 m ends the access at once: 5 m after the look.
    expect(facts).toMatchObject({ difficulty: 'foundation', horizon: 36_000, mtta: { n: 1, restrictedMean: 120 }, mttr: { n: 1, restrictedMean: 300 }, joint: false });
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });
  it('add up over incidents and updates as the measures of harbor-light do', () => {
    const scenario = scenarioFrom('scenarios/harbor-light/scenario.mdx');
    const { run } = playFile(scenario, 'scenarios/harbor-light/plays/poor.jsonl');
    const chronicle = run.chronicle();
    const measures = measureRun(scenario, chronicle);
    const facts = runFacts(scenario, chronicle, measures);
    const minutes = measures.incidents.flatMap((i) => (i.minutes ? [i.minutes] : []));
    expect(minutes.length).toBeGreaterThan(1);
    expect(facts.minutes).toMatchObject({ of: minutes.length, business: minutes.reduce((all, m) => all + m.business, 0), nobody: minutes.reduce((all, m) => all + m.nobody, 0) });
    expect(facts.updates.due).toBe(facts.updates.onTime + facts.updates.late + facts.updates.missed);
    expect(facts.feeds.map((f) => f.id)).toEqual(scenario.feeds.map((f) => f.id));
    expect(facts.joint).toBe(true);
  });
  it('call a run joint if business and SecOps both gave commands of their own: a part that was played is none', () => {
    const look = '3m triage acknowledge {"alert":"odd"}';
    expect(factsOf(look, '4m facilitator play {"role":"ceo","command":{"do":"note","text":"x"},"because":"absent"}').joint).toBe(false);
    expect(factsOf(look, '4m vendor note {"text":"x"}').joint).toBe(false);
    expect(factsOf(look, '4m ceo note {"text":"x"}').joint).toBe(true);
    expect(factsOf('4m ceo note {"text":"x"}').joint).toBe(false);
  });
});
