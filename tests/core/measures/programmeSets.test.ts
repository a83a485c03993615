import { describe, expect, it } from 'vitest';
import { EMPTY_BOOK } from '#core/measures/gapBook.ts';
import { lastJoint } from '#core/measures/lastJoint.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { programmeSets, type MeasuredRun } from '#core/measures/programmeSets.ts';
import { runFacts } from '#core/measures/runFacts.ts';
import { openRun } from '#core/exercise/run.ts';
import { sendLine } from '#kit/play.ts';
import { textHash } from '#core/base/textHash.ts';
import { DAY, sixRuns, type RunToPlay } from '#kit/sixRuns.ts';

const measured = ({ id, scenario, createdWall, lines, book = EMPTY_BOOK }: RunToPlay): MeasuredRun => {
  const run = openRun(scenario);
  expect(lines.map((line) => sendLine(run, line))).toEqual(lines.map(() => null));
  run.finish();
  const chronicle = run.chronicle();
  return { id, scenario: scenario.id, version: scenario.version, sha256: textHash(`${scenario.version} ${scenario.horizon}`), createdWall, book, facts: runFacts(scenario, chronicle, measureRun(scenario, chronicle)) };
};
const runs = sixRuns.map(measured);

describe('the programme over six runs', () => {
  const scenarios = programmeSets(runs);
  const sets = scenarios[0]?.sets ?? [];
  it('puts four side by side, the newest first, and the two others apart with the reason', () => {
    expect(scenarios).toHaveLength(1);
    expect(sets.map((set) => [set.differs, set.runs.map(({ run }) => run.id)])).toEqual([[[], ['fourth', 'third', 'second', 'first']], [['horizon'], ['shorter']], [['version'], ['older']]]);
  });
  it('keeps to the figures of each run: a first look after 1 min or 29 min', () => {
    expect(sets[0]?.runs.map(({ run }) => run.facts.mtta.restrictedMean)).toEqual([60, 1740, 60, 1740]);
  });
  it('follows a gap over all of them: opened, tested again and closed, back in a run that is not compared, and open since', () => {
    const turnOf = (id: string) => sets.flatMap((set) => set.runs).find(({ run }) => run.id === id)?.gaps;
    expect(turnOf('older')?.opened).not.toContain('ack-late');
    expect(turnOf('first')?.opened).toContain('ack-late');
    expect(turnOf('second')).toMatchObject({ closed: ['ack-late'], retested: [{ key: 'ack-late', verdict: 'closed' }] });
    expect(turnOf('shorter')?.recurring).toContain('ack-late');
    expect(turnOf('third')?.recurring).toContain('ack-late');
    expect(turnOf('fourth')).toMatchObject({ closed: [], retested: [] });
    expect(turnOf('fourth')?.open.map((gap) => gap.key)).toContain('ack-late');
  });
  it('keeps scenarios apart', () => {
    const [one] = runs;
    expect(programmeSets(one ? [one, { ...one, id: 'b', scenario: 'other' }] : []).map((s) => s.sets.map((set) => set.differs))).toEqual([[[]], [[]]]);
    expect(programmeSets([])).toEqual([]);
  });
});

describe('the last joint exercise', () => {
  const played = runs.map((run) => ({ ...run, playedWall: run.createdWall }));
  it.each([[5 * DAY, 0, false], [95 * DAY - 1, 89, false], [95 * DAY, 90, true], [4 * DAY, 0, false]])('at %d ms was %d days ago; due: %s', (now, days, due) => {
    expect(lastJoint(played, now)).toEqual({ id: 'third', days, due });
  });
  it('is none where business did not act, or nothing is measured', () => {
    expect(lastJoint(played.filter((run) => run.id !== 'third'), 95 * DAY)).toBeNull();
    expect(lastJoint(played.map((run) => ({ ...run, facts: null })), 95 * DAY)).toBeNull();
  });
});
