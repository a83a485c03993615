import { describe, expect, it } from 'vitest';
import { Fault } from '#core/base/fault.ts';
import { openRun } from '#core/exercise/run.ts';
import { playLines, smallScenario } from '#kit/play.ts';

const stage = (id: string, inner = '', attrs = ''): string => `<Stage id="${id}" title="${id}" ${attrs}>\n\n${id}.\n\n${inner}\n\n</Stage>\n\n`;
const inject = (id: string, attrs: string): string => `<Inject id="${id}" to="all" ${attrs}>\n${id}\n</Inject>\n\n`;
const delivered = (r: ReturnType<typeof playLines>): Record<string, number | null> =>
  Object.fromEntries(r.run.chronicle().injects.map((i) => [i.id, i.deliveredAt]));

describe('story and agenda', () => {
  it('enters a stage by its condition only from an earlier one, withdraws what the left one had not delivered, keeps its decisions', () => {
    const body =
      stage('night', inject('early', 'at="T+1m" sets="go"') + inject('late', 'at="T+2h"') +
        '<Decision id="later" owner="ceo" when="T>=3h">\nLater?\n\n<Option id="a">\nA\n</Option>\n\n<Option id="b">\nB\n</Option>\n\n</Decision>\n\n') +
      stage('dawn', inject('dawn-call', 'after="5m"'), 'when="go"');
    const r = playLines(smallScenario(body), []);
    r.run.advanceTo(4 * 3600);
    expect(r.run.chronicle().stages).toEqual([{ id: 'night', at: 0 }, { id: 'dawn', at: 60 }]);
    expect(delivered(r)).toEqual({ early: 60, late: null, 'dawn-call': 360 });
    expect(r.run.chronicle().decisions[0]?.openedAt).toBe(3 * 3600);
  });

  it('waits with `at` for the stage if that comes later, and counts `after` from the first instant at which stage and condition hold', () => {
    const body = stage('night', inject('go', 'at="T+30m" goto="dawn"')) + stage('dawn', inject('past', 'at="T+10m"') + inject('soon', 'after="7m" when="T>=40m"'));
    const r = playLines(smallScenario(body), []);
    r.run.finish();
    expect(delivered(r)).toEqual({ go: 1800, past: 1800, soon: 2820 });
  });

  it('raises an alert once, after its first raise, whatever stage play is in', () => {
    const body = stage('night', inject('first', 'at="T+1m" raises="x"') + inject('second', 'at="T+2m" raises="x" goto="dawn"') +
      '<Alert id="x" feed="idp" severity="low" to="triage" after="10m">\nX\n\n<Finding>\nF\n</Finding>\n\n</Alert>') + stage('dawn');
    const r = playLines(smallScenario(body), []);
    r.run.finish();
    expect(r.run.chronicle().alerts.map((a) => a.raisedAt)).toEqual([660]);
  });

  it('foils a step whose access is gone or whose `unless` holds, and goes on to `else`', () => {
    const body = `<Attack id="t" incident="theft">

<Step id="a" title="A" after="1m" gains="session" />

<Step id="b" title="B" after="10m" needs="session" else="d" gains="token" />

<Step id="c" title="C" after="10m" />

<Step id="d" title="D" after="5m" unless="stopped" then="a" />

</Attack>

${stage('night', inject('cut-it', 'at="T+5m" evicts="session"') + inject('stop-it', 'at="T+30m" sets="stopped" evicts="session"'))}`;
    const r = playLines(smallScenario(body), []);
    r.run.finish();
    expect(r.run.chronicle().steps.map((s) => [s.id, s.at / 60, s.fired])).toEqual([
      ['a', 1, true], ['b', 11, false], ['d', 16, true], ['a', 17, true], ['b', 27, true], ['c', 37, true], ['d', 42, false],
    ]);
    expect(r.run.chronicle().incidents[0]?.held).toEqual([{ from: 60, until: 300 }, { from: 1020, until: null }]);
  });

  it('ends when an ending has held unbroken, the first in the file if several hold', () => {
    const ending = (id: string, attrs: string): string => `<Ending id="${id}" title="${id}" ${attrs}>\n${id}\n</Ending>\n\n`;
    const body = stage('night', inject('on', 'at="T+1m" sets="x"') + inject('off', 'at="T+5m" clears="x"') + inject('again', 'at="T+20m" sets="x"')) +
      ending('second', 'when="x" after="10m"') + ending('third', 'when="x" after="10m"');
    const r = playLines(smallScenario(body), []);
    r.run.finish();
    expect([r.run.chronicle().ending, r.run.chronicle().endedAt]).toEqual(['second', 1800]);
  });

  it('puts completed work before attack steps, dues, and injects of the same second', () => {
    const body = `<Attack id="t" incident="theft">

<Step id="a" title="A" gains="session" />

<Step id="b" title="B" after="20m" needs="session" />

</Attack>

${stage('night', '<Decision id="d" owner="ceo" deadline="20m">\nD\n\n<Option id="cut-off" takes="20m" evicts="session">\nCut\n</Option>\n\n<Option id="wait">\nWait\n</Option>\n\n<Otherwise sets="too-late">\nLate\n</Otherwise>\n\n</Decision>')}`;
    const r = playLines(smallScenario(body), ['0s ceo commit {"decision":"d","option":"cut-off","because":"x"}']);
    r.run.finish();
    expect(r.run.chronicle().steps.map((s) => s.fired)).toEqual([true, false]);
  });

  it('reports a scenario that does not come to rest as a fault, after a bounded number of settlings', () => {
    const body = `<Attack id="t" incident="theft">\n\n<Step id="a" title="A" then="a" />\n\n</Attack>\n\n${stage('night')}`;
    expect(() => openRun(smallScenario(body))).toThrow(Fault);
  });

  it('takes commands in the horizon’s second, and none after it', () => {
    const r = playLines(smallScenario(stage('night')), ['10h triage note {"text":"last"}', '10h facilitator advance {"next":true}', '36001s triage assume {"assumption":"x"}'].slice(0, 2));
    expect(r.refused).toEqual(['nothing-due']);
    r.run.advanceTo(36_001);
    expect([r.run.state, r.run.now]).toEqual(['ended', 36_000]);
  });
});
