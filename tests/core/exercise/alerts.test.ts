import { describe, expect, it } from 'vitest';
import { playLines, smallScenario } from '#kit/play.ts';

const SCENARIO = smallScenario(`
<Stage id="day" title="Day">

Day.

<Alert id="one" feed="idp" severity="low" to="triage" at="T+1m">
One

<Finding takes="10m" sets="cut">
Found one.
</Finding>

<Finding tier={2} takes="20m">
Found deeper.
</Finding>

</Alert>

<Alert id="two" feed="idp" severity="low" to="triage" incident="theft" at="T+1m">
Two

<Finding takes="5m">
Found two.
</Finding>

</Alert>

</Stage>
`);
const work = (lines: string[]): { refused: string[]; works: unknown[] } => {
  const { run, refused } = playLines(SCENARIO, lines);
  run.finish();
  return { refused, works: run.chronicle().works.map((w) => [w.alert, w.role, w.startedAt, w.doneAt ?? w.droppedAt, w.doneAt !== null]) };
};

describe('desks and alerts', () => {
  it('work on one thing at a time, first come first served', () => {
    const { works } = work(['2m triage acknowledge {"alert":"one"}', '3m triage acknowledge {"alert":"two"}']);
    expect(works).toEqual([['one', 'triage', 120, 720, true], ['two', 'triage', 720, 1020, true]]);
  });

  it('with interrupt start at once; the paused task keeps its progress and goes on afterwards', () => {
    const { works } = work(['2m triage acknowledge {"alert":"one"}', '3m triage acknowledge {"alert":"two","interrupt":true}']);
    expect(works).toEqual([['one', 'triage', 120, 1020, true], ['two', 'triage', 180, 480, true]]);
  });

  it('bring a queued task to the front by its own role', () => {
    const { works, refused } = work([
      '2m triage acknowledge {"alert":"one"}', '3m triage acknowledge {"alert":"two"}', '4m triage front {"alert":"two"}', '5m triage front {"alert":"two"}',
    ]);
    expect(refused).toEqual(['nothing-queued']);
    expect(works).toEqual([['one', 'triage', 120, 1020, true], ['two', 'triage', 240, 540, true]]);
  });

  it('lose unfinished work when the alert is escalated or closed, and start the next task', () => {
    const { works, refused } = work([
      '2m triage acknowledge {"alert":"one"}', '3m triage acknowledge {"alert":"two"}', '4m triage escalate {"alert":"one","to":"digger"}',
      '5m triage close {"alert":"one","as":"benign"}', '6m digger accept {"alert":"one"}', '7m digger accept {"alert":"one"}',
    ]);
    expect(refused).toEqual(['alert-elsewhere', 'not-escalated']);
    expect(works).toEqual([['one', 'triage', 120, 240, false], ['two', 'triage', 240, 540, true], ['one', 'digger', 360, 1560, true]]);
  });

  it('may return an alert, which is then with its sender as if newly raised; nobody finds the same thing twice', () => {
    const { works, refused } = work([
      '2m triage acknowledge {"alert":"one"}', '20m triage escalate {"alert":"one","to":"digger"}', '21m digger return {"alert":"one"}',
      '21m digger return {"alert":"one","because":"known"}', '22m triage acknowledge {"alert":"one"}', '23m triage escalate {"alert":"one","to":"manager"}',
      '24m manager accept {"alert":"one"}', '50m manager close {"alert":"one","as":"true-positive"}', '51m manager close {"alert":"one","as":"benign"}',
    ]);
    expect(refused).toEqual(['reason-missing', 'already-looked', 'alert-closed']);
    expect(works).toEqual([['one', 'triage', 120, 720, true], ['one', 'manager', 1440, 2040, true]]);
  });

  it('escalate to a higher tier or to incident management, never sideways, never to the business', () => {
    const { refused } = work([
      '2m triage escalate {"alert":"one","to":"second"}', '2m triage escalate {"alert":"one","to":"ceo"}', '2m triage escalate {"alert":"one","to":"triage"}',
      '2m triage escalate {"alert":"one","to":"digger"}', '3m digger accept {"alert":"one"}', '4m digger escalate {"alert":"one","to":"triage"}',
      '4m digger escalate {"alert":"one","to":"manager"}',
    ]);
    expect(refused).toEqual(['wrong-tier', 'no-desk', 'wrong-tier', 'wrong-tier']);
  });

  it('cannot be touched before they are raised, by a role that does not hold them, or after the end', () => {
    const { refused } = work([
      '0s triage acknowledge {"alert":"one"}', '2m digger acknowledge {"alert":"one"}', '3m ceo close {"alert":"one","as":"benign"}',
      '4m facilitator end {"because":"done"}', '5m triage acknowledge {"alert":"one"}', '6m triage note {"text":"seen"}',
    ]);
    expect(refused).toEqual(['not-raised', 'alert-elsewhere', 'alert-elsewhere', 'ended']);
  });
});
