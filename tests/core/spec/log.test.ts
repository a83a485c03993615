import { describe, expect, it } from 'vitest';
import { readLog, writeLog, type LogHeader } from '#core/exercise/log/logFile.ts';
import { openRun } from '#core/exercise/run.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import type { Measures } from '#core/measures/measures.ts';
import { alert, decision, specCase, stage, theftAt, type Case } from '#kit/spec.ts';

const HEAD: LogHeader = { 'hotwash-log': 1, scenario: 'small', version: '1.0.0', sha256: '00', seed: 0, roster: [], started: '1970-01-01T00:00:00.000Z' };

/** The same run, written as a log, read back and folded again. */
function reread({ run }: Case): { readonly m: Measures; readonly problems: unknown; readonly leftOut: unknown } {
  const log = readLog(writeLog(HEAD, run.entries));
  const again = openRun(run.scenario);
  again.load(log.entries);
  again.finish();
  return { m: measureRun(run.scenario, again.chronicle()), problems: log.problems, leftOut: again.chronicle().leftOut };
}

const inject = (id: string, more: string): string => `
<Inject id="${id}" to="ceo" ${more}>
Now.
</Inject>
`;
const BODY = theftAt('1m') + stage('s', `
${alert('odd', 'incident="theft" at="T+5m"')}
${decision('d', 'owner="manager" incident="theft" deadline="2h"', 'takes="10m" evicts="session"')}
${inject('spare', 'held harms="leak"')}
${inject('soon', 'at="T+50m" sets="z"')}
${decision('e', 'owner="ceo" when="d-do.done"', 'takes="1m"')}
<Ending id="over" title="Over" when="d.expired">
Over.
</Ending>
`) + stage('two', '');

const same = (c: Case): void => {
  const again = reread(c);
  expect(again.problems).toEqual([]);
  expect(again.m).toEqual(c.m);
  expect(again.leftOut).toEqual(c.run.chronicle().leftOut);
};

describe('P31 correct', () => {
  it('takes back the last command other than the clock’s; what it set off never was', () => {
    const c = specCase(BODY, [
      '6m triage acknowledge {"alert":"odd"}', '20m manager commit {"decision":"d","option":"d-do"}', '20m facilitator advance {"to":"40m"}',
      '40m facilitator correct', '45m manager commit {"decision":"d","option":"d-do"}', '1h facilitator end',
    ]);
    expect(c.refused).toEqual([]);
    expect(c.i).toMatchObject({ k: 360, r: 3300, ttr: 2940 });
    expect(c.m.waits[0]).toEqual({ id: 'd', owner: 2700, approval: null });
    // Q17 seq counts the accepted commands: the corrected one kept its number.
    expect(c.run.chronicle().leftOut).toEqual([{ seq: 2, why: 'corrected' }]);
    expect(c.run.chronicle().decisions[0]?.commits.map((x) => x.seq)).toEqual([5]);
    same(c);
  });

  it('puts † on what the command that it takes back had changed (2.9)', () => {
    const c = specCase(BODY, ['20m manager commit {"decision":"d","option":"d-do"}', '21m facilitator correct', '22m triage note {"text":"n"}', '22m facilitator correct', '1h facilitator end']);
    // `d` is of `theft`, and its option evicts what a step of `theft` gains. A note changes nothing.
    expect(c.m.touched).toEqual(['decision(d)', 'tta(theft)', 'ttr(theft)', 'ttc(theft)', 'mtta', 'mttr'].map((measure) => ({ measure, seq: 2 })));
    same(c);
  });

  it('twice takes back two; with nothing left it is refused', () => {
    const c = specCase(BODY, [
      '6m triage acknowledge {"alert":"odd"}', '7m triage note {"text":"n"}', '8m facilitator pause', '8m facilitator correct', '8m facilitator correct',
      '8m facilitator correct', '9m triage acknowledge {"alert":"odd"}', '1h facilitator end',
    ]);
    expect(c.refused).toEqual(['nothing-to-correct']);
    expect(c.i.k).toBe(540);
    same(c);
  });

  it('an advance to the next item keeps the second that it reached, though its reason is corrected away', () => {
    // 20m: commit, work due at 1800; next goes there. Corrected, the next item would be `soon` at 3000: the clock must not leave 1800.
    const c = specCase(BODY, [
      '20m manager commit {"decision":"d","option":"d-do"}', '20m facilitator advance {"next":true}', '30m facilitator correct',
      '31m manager commit {"decision":"d","option":"d-do"}', '1h facilitator end',
    ]);
    expect(c.refused).toEqual([]);
    expect(c.m.endedAt).toBe(3600);
    expect(c.i.r).toBe(1860 + 600);
    same(c);
  });

  it('an undo that lets play end earlier leaves out what came after, not the undo', () => {
    // Without the extension `d` expires at 7200, which ends play.
    const c = specCase(BODY, ['1h facilitator extend {"decision":"d","by":"1h"}', '2h30m facilitator pause', '2h30m facilitator correct', '2h40m triage note {"text":"n"}']);
    expect(c.refused).toEqual([]);
    expect(c.m).toMatchObject({ endedAt: 7200, ending: 'over' });
    expect(c.run.chronicle().leftOut).toEqual([{ seq: 1, why: 'corrected' }, { seq: 2, why: 'refused' }]);
    same(c);
  });
});

describe('2.9 the facilitator', () => {
  it('a release delivers once, a skip never; † on what they name or change', () => {
    const c = specCase(BODY, ['5m facilitator release {"inject":"spare"}', '6m facilitator release {"inject":"spare"}', '7m facilitator skip {"inject":"soon"}', '8m facilitator skip {"inject":"spare"}', '1h facilitator end']);
    expect(c.refused).toEqual(['not-held', 'not-held']);
    expect(c.m.harms[1]).toEqual({ class: 'disclosure', unit: 'records', amount: 9 });
    expect(c.m.touched).toEqual([{ measure: 'harm(disclosure)', seq: 1 }]);
    same(c);
  });

  it('† on what waits for a released message or for the stage rerouted to, and on what the stage left had not delivered', () => {
    const theft = ['tta(theft)', 'ttr(theft)', 'ttc(theft)', 'mtta', 'mttr'];
    const touched = (body: string, ...lines: string[]): readonly string[] => specCase(theftAt('1m') + body, [...lines, '1h facilitator end']).m.touched.map((t) => `${t.measure} ${t.seq}`);
    const released = stage('s', inject('spare', 'held sets="z"') + alert('odd', 'incident="theft" when="z"'));
    expect(touched(released, '5m facilitator release {"inject":"spare"}')).toEqual(theft.map((m) => `${m} 1`));
    const armed = stage('s', '') + stage('two', alert('odd', 'incident="theft" at="T+5m"'));
    // The way back arms nothing a second time, and the alert was delivered.
    expect(touched(armed, '4m facilitator reroute {"stage":"two"}', '6m facilitator reroute {"stage":"s"}')).toEqual(theft.map((m) => `${m} 1`));
    expect(touched(armed, '4m facilitator reroute {"stage":"two"}', '4m facilitator reroute {"stage":"s"}')).toEqual([1, 2].flatMap((seq) => theft.map((m) => `${m} ${seq}`)));
    const led = stage('s', inject('spare', 'held goto="two"')) + stage('two', decision('d', 'owner="ceo"', 'takes="1m"'));
    expect(touched(led, '5m facilitator release {"inject":"spare"}')).toEqual(['decision(d) 1']);
  });

  it('a message has no effects; a reroute enters a stage at once and withdraws', () => {
    const c = specCase(BODY, ['4m facilitator message {"to":"all","text":"Hello"}', '4m facilitator reroute {"stage":"two"}', '4m facilitator reroute {"stage":"s"}', '1h facilitator end']);
    expect(c.i.a).toBeNull();
    expect(c.run.chronicle().stages.map((s) => s.id)).toEqual(['s', 'two', 's']);
    same(c);
  });

  it('reasons: these verbs need one, those do not', () => {
    const refused = (line: string): readonly string[] => specCase(BODY, [line.replace('}', ',"because":" "}')]).refused;
    expect(refused('5m facilitator release {"inject":"spare"}')).toEqual(['reason-missing']);
    expect(refused('5m facilitator extend {"decision":"d","by":"1m"}')).toEqual(['reason-missing']);
    expect(specCase(BODY, ['1m facilitator start', '2m facilitator pause', '3m facilitator resume', '4m facilitator pace {"rate":2}', '5m facilitator observe {"objective":"out","text":"t"}', '5m facilitator advance {"by":"5m"}']).refused).toEqual([]);
  });

  it('who may do what: a role not the facilitator’s verbs, the facilitator not a role’s', () => {
    expect(specCase(BODY, ['1m triage pause', '1m triage end', '6m facilitator acknowledge {"alert":"odd"}', '6m ceo acknowledge {"alert":"odd"}', '6m ceo commit {"decision":"d","option":"d-do"}', '6m second acknowledge {"alert":"odd"}']).refused)
      .toEqual(['facilitator-only', 'facilitator-only', 'role-only', 'alert-elsewhere', 'not-yours', 'alert-elsewhere']);
  });

  it('play does a role’s command, with † on its measures', () => {
    const c = specCase(BODY, ['6m facilitator play {"role":"triage","command":{"do":"acknowledge","alert":"odd"}}', '1h facilitator end']);
    expect(c.i.k).toBe(360);
    expect(c.m.touched.map((t) => t.measure)).toEqual(expect.arrayContaining(['tta(theft)', 'ttr(theft)', 'mtta', 'mttr']));
    same(c);
  });

  it('2.10 pace and pauses change no number', () => {
    const lines = ['6m triage acknowledge {"alert":"odd"}', '20m manager commit {"decision":"d","option":"d-do"}', '1h facilitator end'];
    const { m } = specCase(BODY, lines);
    const [a = '', b = '', e = ''] = lines;
    const live = specCase(BODY, ['0s facilitator start', '0s facilitator pace {"rate":60}', a, '7m facilitator pause', '7m facilitator resume', '8m facilitator advance {"to":"15m"}', b, e]);
    expect(live.refused).toEqual([]);
    expect(live.m.incidents).toEqual(m.incidents);
    expect(live.m.mtta).toEqual(m.mtta);
    expect(live.m.touched).toEqual([]);
    same(live);
  });

  it('an advance past a later command’s time has that command refused', () => {
    expect(specCase(BODY, ['6m facilitator advance {"to":"30m"}', '10m triage acknowledge {"alert":"odd"}', '30m triage acknowledge {"alert":"odd"}', '31m facilitator advance {"to":"30m"}']).refused)
      .toEqual(['minute-passed', 'minute-passed']);
  });
});
