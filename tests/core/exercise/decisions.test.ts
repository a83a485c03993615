import { describe, expect, it } from 'vitest';
import { playLines, smallScenario } from '#kit/play.ts';

const SCENARIO = smallScenario(`
<Stage id="day" title="Day">

Day.

<Decision id="ask" owner="manager" incident="theft" deadline="1h" consult="triage ceo" approve="ceo">
Ask?

<Option id="yes" takes="10m" by="triage" sets="cut" evicts="session">
Yes

<Outcome to="ceo">
It is cut.
</Outcome>

<Gap code="hasty" title="Hasty" when="cut" />

</Option>

<Option id="hidden" if="late">
Hidden
</Option>

<Option id="no">
No
</Option>

<Otherwise sets="late" harms="leak">
Nobody decided.

<Gap code="silent" title="Silent" />

</Otherwise>

</Decision>

<Decision id="hunt" owner="digger" standing when="not late">
Hunt?

<Option id="here" takes="30m">
Here
</Option>

<Option id="there">
There
</Option>

</Decision>

</Stage>
`);
const facts = (lines: string[]): ReturnType<typeof playLines> => playLines(SCENARIO, lines);
const fact = (r: ReturnType<typeof playLines>, name: string): boolean => r.run.world.bits[r.run.program.names.of(name)] === 1;

describe('decisions', () => {
  it('are in force from the approval; the work starts then, and its effects come when it is done', () => {
    const r = facts(['5m manager commit {"decision":"ask","option":"yes","because":"x"}', '8m ceo approve {"decision":"ask"}']);
    expect([fact(r, 'ask.decided'), fact(r, 'ask.yes'), fact(r, 'ask.open'), fact(r, 'cut')]).toEqual([true, true, false, false]);
    r.run.advanceTo(8 * 60 + 600);
    expect([fact(r, 'cut'), fact(r, 'yes.done'), fact(r, 'theft.contained')]).toEqual([true, true, true]);
    expect(r.run.chronicle().gaps).toEqual([{ code: 'hasty', host: 'yes', at: 1080, seq: 1 }]);
  });

  it('hold nothing while a commit waits for its approver, and reopen when it is declined, with the deadline unmoved', () => {
    const r = facts([
      '5m manager commit {"decision":"ask","option":"no","because":"x"}', '6m manager commit {"decision":"ask","option":"yes","because":"x"}',
      '7m triage vote {"decision":"ask","option":"yes","confidence":50}', '8m ceo decline {"decision":"ask","because":"not yet"}',
      '9m triage vote {"decision":"ask","option":"yes","confidence":50,"because":"y"}',
    ]);
    expect(r.refused).toEqual(['already-committed', 'already-committed']);
    expect([fact(r, 'ask.decided'), fact(r, 'ask.open')]).toEqual([false, true]);
    r.run.advanceTo(3600);
    expect([fact(r, 'ask.expired'), fact(r, 'late')]).toEqual([true, true]);
    expect(r.run.chronicle().gaps.map((g) => g.code)).toEqual(['silent']);
  });

  it('expire unapproved as well, and take no answer afterwards', () => {
    const r = facts(['5m manager commit {"decision":"ask","option":"yes","because":"x"}', '61m ceo approve {"decision":"ask"}', '62m manager commit {"decision":"ask","option":"no","because":"x"}']);
    expect(r.refused).toEqual(['expired', 'expired']);
    expect(fact(r, 'cut')).toBe(false);
  });

  it('are voted on by those consulted only, for options on the card only', () => {
    const r = facts([
      '1m digger vote {"decision":"ask","option":"yes","confidence":50}', '1m triage vote {"decision":"ask","option":"hidden","confidence":50}',
      '1m digger commit {"decision":"ask","option":"yes","because":"x"}', '1m manager commit {"decision":"ask","option":"yes"}', '1m ceo approve {"decision":"ask"}',
    ]);
    expect(r.refused).toEqual(['not-consulted', 'option-hidden', 'not-yours', 'reason-missing', 'not-committed']);
  });

  it('get more time by extend, which needs a reason', () => {
    const r = facts(['50m facilitator extend {"decision":"ask","by":"30m"}'.replace('"by":"30m"', '"for":"30m"'), '50m facilitator extend {"decision":"ask","for":"30m","because":"slow room"}']);
    expect(r.refused).toEqual(['reason-missing']);
    r.run.advanceTo(89 * 60);
    expect(fact(r, 'ask.open')).toBe(true);
    r.run.advanceTo(90 * 60);
    expect(fact(r, 'ask.expired')).toBe(true);
  });

  it('when standing, are committed again and again, each option once, while their condition holds', () => {
    const r = facts([
      '1m digger commit {"decision":"hunt","option":"here","because":"x"}', '2m digger commit {"decision":"hunt","option":"here","because":"x"}',
      '3m digger commit {"decision":"hunt","option":"there","because":"x"}', '61m digger commit {"decision":"hunt","option":"there","because":"x"}',
    ]);
    expect(r.refused).toEqual(['option-used', 'not-open']);
    expect([fact(r, 'hunt.here'), fact(r, 'hunt.there'), fact(r, 'there.done'), fact(r, 'hunt.open')]).toEqual([true, true, true, false]);
  });
});
