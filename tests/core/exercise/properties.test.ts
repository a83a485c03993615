import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copy } from '#core/base/copy.ts';
import { NumberedLog } from '#core/exercise/numberedLog.ts';
import { openRun, type Run } from '#core/exercise/run.ts';
import { cloneWorld } from '#core/exercise/world.ts';
import { toChronicle } from '#core/exercise/toChronicle.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { randomCommand } from '#kit/randomPlay.ts';
import { seeded } from '#kit/seeded.ts';

const FILES = [
  'tests/fixtures/canary/scenario.mdx',
  ...readdirSync('tests/fixtures/conformance').filter((d) => d.startsWith('case')).map((d) => `tests/fixtures/conformance/${d}/scenario.mdx`),
  ...readdirSync('scenarios', { withFileTypes: true }).filter((d) => d.isDirectory() && !d.name.startsWith('_')).map((d) => `scenarios/${d.name}/scenario.mdx`),
];
const scenarioAt = (file: string): Scenario => {
  const { scenario } = parseScenario(readFileSync(file, 'utf8'));
  if (!scenario) throw new Error(file);
  return scenario;
};
const seen = (run: Run): unknown => copy({ ...run.chronicle(), bits: Array.from(run.world.bits) });

describe.each(FILES)('any play of %s', { timeout: 60_000 }, (file) => {
  const scenario = scenarioAt(file);

  it('is the fold of its log: replayed it gives the same, with every undo in it', () => {
    let accepted = 0;
    for (let seed = 1; seed <= 3; seed++) {
      const run = openRun(scenario);
      const random = seeded(seed);
      for (let i = 0; i < 120; i++) if (run.submit(randomCommand(run, random)).ok) accepted += 1;
      const again = openRun(scenario);
      again.load(run.entries);
      again.advanceTo(run.now);
      run.finish();
      again.finish();
      expect(seen(again)).toEqual(seen(run));
    }
    expect(accepted).toBeGreaterThan(20);
  });

  it('comes out the same from a log whose names were looked up once, in pieces of any length', () => {
    for (let seed = 5; seed <= 6; seed++) {
      const run = openRun(scenario);
      const random = seeded(seed);
      for (let i = 0; i < 120; i++) run.submit(randomCommand(run, random));
      const log = new NumberedLog(run.program, run.entries);
      const again = openRun(scenario);
      for (let from = 0; from < run.entries.length;) {
        const to = Math.min(run.entries.length, from + 1 + random.below(9));
        again.replay(log, from, to);
        from = to;
      }
      expect(again.entries).toEqual(run.entries);
      run.finish();
      again.finish();
      expect(seen(again)).toEqual(seen(run));
    }
  });

  it('is changed by nothing that is refused, and never runs back', () => {
    let refused = 0;
    for (let seed = 20; seed <= 21; seed++) {
      const run = openRun(scenario);
      const random = seeded(seed);
      for (let i = 0; i < 60; i++) {
        const command = randomCommand(run, random);
        run.advanceTo(command.at);
        const before = seen(run);
        const now = run.now;
        const result = run.submit(command);
        expect(run.now).toBeGreaterThanOrEqual(now);
        if (result.ok) continue;
        refused += 1;
        expect(seen(run)).toEqual(before);
        expect(result.error.message).toMatch(/^[A-Z‘].*\.$/);
      }
    }
    expect(refused).toBeGreaterThan(5);
  });

  it('can be cloned: the copy goes its own way', () => {
    const run = openRun(scenario);
    const random = seeded(3);
    for (let i = 0; i < 60; i++) run.submit(randomCommand(run, random));
    const before = seen(run);
    const other = cloneWorld(run.world);
    expect(toChronicle(other).entries).toEqual(run.chronicle().entries.filter(() => true));
    const parallel = openRun(scenario);
    parallel.world = other;
    for (let i = 0; i < 60; i++) parallel.submit(randomCommand(parallel, random));
    parallel.finish();
    expect(seen(run)).toEqual(before);
  });
});

it('an undo gives what would have been without the command', () => {
  const scenario = scenarioAt('tests/fixtures/canary/scenario.mdx');
  const run = openRun(scenario);
  const plain = openRun(scenario);
  for (const r of [run, plain]) r.submit({ at: 600, actor: 'triage', act: { do: 'acknowledge', alert: 'odd' } });
  expect(run.submit({ at: 700, actor: 'triage', act: { do: 'close', alert: 'odd', as: 'benign' } }).ok).toBe(true);
  expect(run.submit({ at: 800, actor: 'facilitator', act: { do: 'correct', because: 'misheard' } }).ok).toBe(true);
  run.finish();
  plain.finish();
  expect(run.chronicle().works).toEqual(plain.chronicle().works);
  expect(run.chronicle().alerts).toEqual(plain.chronicle().alerts);
  expect(run.chronicle().leftOut).toEqual([{ seq: 2, why: 'corrected' }]);
});

it('undo after undo takes back one command more, and refuses when there is none', () => {
  const run = openRun(scenarioAt('tests/fixtures/canary/scenario.mdx'));
  const correct = (): boolean => run.submit({ at: run.now, actor: 'facilitator', act: { do: 'correct', because: 'x' } }).ok;
  run.submit({ at: 600, actor: 'triage', act: { do: 'acknowledge', alert: 'odd' } });
  run.submit({ at: 601, actor: 'triage', act: { do: 'note', text: 'a' } });
  run.submit({ at: 602, actor: 'facilitator', act: { do: 'pace', rate: 4 } });
  expect([correct(), correct(), correct()]).toEqual([true, true, false]);
  expect(run.chronicle().works).toEqual([]);
  expect(run.rate).toBe(4);
});

it('only an absent role is played once there is a roster, with one reason for all', () => {
  const scenario = scenarioAt('tests/fixtures/canary/scenario.mdx');
  const run = openRun(scenario, { roster: [{ role: 'triage', absent: true }, { role: 'ceo', absent: false }] });
  const play = (role: string, because?: string): string | null => {
    const result = run.submit({ at: 700, actor: 'facilitator', act: { do: 'play', role, command: { do: 'note', text: 'x' }, ...(because ? { because } : {}) } });
    return result.ok ? null : result.error.code;
  };
  expect([play('ceo', 'ill'), play('triage'), play('triage', 'ill'), play('triage')]).toEqual(['role-present', 'reason-missing', null, null]);
});
