import { describe, expect, it } from 'vitest';
import { leads } from '#core/measures/leads.ts';
import { ledger, type Fact } from '#core/measures/ledger.ts';
import { statements } from '#core/measures/statements.ts';
import { whatWasKnown } from '#core/measures/whatWasKnown.ts';
import { playLines, smallScenario } from '#kit/play.ts';

const scenario = smallScenario(`<Stage id="day" title="Day">

It begins.

<Alert id="odd" feed="idp" severity="high" to="triage" incident="theft" at="T+5m">
Odd login.
<Finding takes="10m">
It is real.
</Finding>
</Alert>

<Alert id="noise" feed="idp" severity="low" to="triage" at="T+6m">
Noise.
<Finding takes="10m">
Nothing.
</Finding>
</Alert>

<Inject id="call" to="manager ceo" at="T+30m">
The press calls.
</Inject>

<Decision id="cut-off" owner="manager" consult="ceo" after="40m" deadline="2h">
Cut it off?
<Option id="cut" takes="5m">
Cut.
<Outcome to="manager">
It is off.
</Outcome>
</Option>
<Option id="wait">
Wait.
</Option>
<Otherwise>
Nothing.
</Otherwise>
</Decision>

<Update id="hourly" from="manager" to="ceo" every="1h" within="20m">
What is known.
</Update>

<Intel id="sale" to="digger" share="manager ceo" within="1h" after="10m">
Sessions for sale.
</Intel>

<Private to="vendor">
The key is old.
</Private>

<Assumption id="backup" holds="false" when="T>=1h">
The backup works.
</Assumption>

</Stage>

<Attack id="in" incident="theft">
<Step id="enter" title="Enters" gains="session">
In.
</Step>
</Attack>`);

const start = '0s facilitator start';
const played = (...lines: readonly string[]) => {
  const { run, refused } = playLines(scenario, [start, ...lines]);
  expect(refused).toEqual([]);
  run.advanceTo(7200);
  return run;
};
const rows = (facts: readonly Fact[], kind: string): readonly string[] =>
  facts.filter((fact) => fact.kind === kind).map(({ title, known }) => `${title} ${known.map(({ role, at, through }) => `${role} ${at / 60} ${through}`).join(', ')}`);

describe('who knew what from when on', () => {
  it('an alert: the queue it came to, then whoever it was handed to; its finding: who looked, then the same', () => {
    const facts = ledger(played('6m triage acknowledge {"alert":"odd"}', '20m triage escalate {"alert":"odd","to":"digger"}', '25m digger accept {"alert":"odd"}', '50m digger escalate {"alert":"odd","to":"manager"}'));
    expect(rows(facts, 'alert')).toEqual(['Odd login. triage 5 queue, digger 20 hand-over, manager 50 hand-over', 'Noise. triage 6 queue']);
    expect(rows(facts, 'finding')).toEqual(['Odd login. triage 16 work, digger 20 hand-over, manager 50 hand-over']);
  });
  it('what was sent: messages, outcomes, reports and to whom they were shared, updates', () => {
    const facts = ledger(played(
      '12m digger share {"intel":"sale","to":"manager"}', '15m manager brief {"update":"hourly","known":"a login"}', '35m facilitator message {"to":"vendor","text":"Call us","because":"quiet"}',
      '41m manager commit {"decision":"cut-off","option":"cut","because":"now"}',
    ));
    expect(rows(facts, 'inject')).toEqual(['The press calls. manager 30 message, ceo 30 message']);
    expect(rows(facts, 'message')).toEqual(['Call us vendor 35 message']);
    expect(rows(facts, 'intel')).toEqual(['Sessions for sale. digger 10 report, manager 12 shared']);
    expect(rows(facts, 'update')).toEqual(['What is known. manager 15 own, ceo 15 update']);
    expect(rows(facts, 'outcome')).toEqual(['Cut. manager 46 outcome']);
    expect(rows(facts, 'private')).toEqual(['The key is old. vendor 0 private']);
  });
  it('what stood on every screen: the stage, a decision that was taken, a truth that came out', () => {
    const facts = ledger(played('41m manager commit {"decision":"cut-off","option":"wait","because":"calm"}'));
    const known = (kind: string): readonly number[] => facts.filter((fact) => fact.kind === kind).map((fact) => fact.known.length);
    expect([known('stage'), known('decided'), known('expired'), known('revealed')]).toEqual([[6], [6], [], [6]]);
    expect(facts.find((fact) => fact.kind === 'decided')?.known[0]).toEqual({ role: 'manager', at: 2460, through: 'own' });
    expect(facts.find((fact) => fact.kind === 'revealed')?.known[0]?.at).toBe(3600);
  });
  it('how long one knew before another, longest first, and no lead where nobody learned later', () => {
    const facts = ledger(played('12m digger share {"intel":"sale","to":"manager"}', '19m triage escalate {"alert":"odd","to":"manager"}', '30m digger share {"intel":"sale","to":"ceo"}'));
    expect(leads(facts).map(({ fact, first, later, seconds }) => [fact.kind, first.role, later.role, seconds / 60])).toEqual([['intel', 'digger', 'ceo', 20], ['alert', 'triage', 'manager', 14]]);
  });
  it('comes from a log as well', () => {
    const run = played('6m triage acknowledge {"alert":"odd"}');
    const known = whatWasKnown({ scenario, entries: run.entries, until: 7200 });
    expect(known.facts).toEqual(ledger(run));
  });
});

describe('statements against what the sender had been shown', () => {
  const found = (...lines: readonly string[]): readonly string[] => {
    const run = played(...lines);
    return statements(run, ledger(run)).map(({ kind, by, seq, facts }) => `${kind} ${by} ${seq}: ${facts.map(({ key }) => key).join(', ')}`);
  };
  const brief = (at: string, text: object): string => `${at} manager brief ${JSON.stringify({ update: 'hourly', ...text })}`;

  it('an update that says the same although its sender was shown something in between', () => {
    expect(found(brief('25m', { known: 'a login' }), brief('35m', { known: ' a login ' }))).toEqual(['nothing-new manager 3: inject call']);
    expect(found(brief('25m', { known: 'a login' }), brief('28m', { known: 'a login' }))).toEqual([]);
    expect(found(brief('25m', { known: 'a login' }), brief('35m', { known: 'the press calls' }))).toEqual([]);
  });
  it('an update that leaves out what is known', () => {
    expect(found(brief('35m', { impact: 'none' }))).toEqual(['known-empty manager 2: inject call']);
    expect(found(brief('25m', { impact: 'none' }))).toEqual([]);
  });
  it('an alert of a real incident closed as false by who had its finding, and by nobody else', () => {
    expect(found('6m triage acknowledge {"alert":"odd"}', '17m triage close {"alert":"odd","as":"false-positive"}')).toEqual(['closed-against-finding triage 3: finding odd 0']);
    expect(found('6m triage close {"alert":"odd","as":"benign"}')).toEqual([]);
    expect(found('6m triage acknowledge {"alert":"odd"}', '17m triage close {"alert":"odd","as":"true-positive"}')).toEqual([]);
    expect(found('6m triage acknowledge {"alert":"noise"}', '17m triage close {"alert":"noise","as":"false-positive"}')).toEqual([]);
  });
  it('a report held back from a reader of the same update', () => {
    expect(found('12m digger share {"intel":"sale","to":"manager"}', brief('20m', { known: 'a login' }))).toEqual(['held-back manager 3: intel sale']);
    expect(found(brief('20m', { known: 'a login' }))).toEqual([]);
    expect(found('12m digger share {"intel":"sale","to":"manager ceo"}', brief('20m', { known: 'a login' }))).toEqual([]);
  });
  it('relying on what had come out as false', () => {
    expect(found('70m ceo assume {"assumption":"backup"}')).toEqual(['relied-on-false ceo 2: revealed backup']);
    expect(found('50m ceo assume {"assumption":"backup"}')).toEqual([]);
  });
});
