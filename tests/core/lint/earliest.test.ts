import { describe, expect, it } from 'vitest';
import { earliestTimes, type Earliest } from '#core/lint/earliest.ts';
import { NEVER } from '#core/lint/earliestHold.ts';
import { exampleText } from '#core/lint/examples.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { didYouMean, nearest } from '#core/lint/nearest.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';

/** The base of the examples (step at 10m raises the alert, look 10m, option 15m) with more in it. */
function timesOf(snippet: string): Earliest {
  const { scenario, diagnostics } = parseScenario(exampleText(snippet).text);
  if (!scenario) throw new Error(diagnostics.map((d) => d.message).join('; '));
  return earliestTimes(scenario);
}
const rulesTold = (snippet: string): readonly string[] => {
  const { scenario, index } = parseScenario(exampleText(snippet).text);
  return scenario ? lintScenario(scenario, index).map((d) => d.rule) : ['no scenario'];
};
const nothing = '<Note>\nNothing is added.\n</Note>';

describe('what can happen, and from when', () => {
  it('follows an access from the step to its eviction', () => {
    const times = timesOf(nothing);
    const names = ['vendor-key.held', 'gate-alert.raised', 'gate-alert.acknowledged', 'abuse-confirmed', 'block-key.open', 'block.done', 'key-blocked', 'key-abuse.remediated', 'key-abuse.contained'];
    expect(names.map((name) => times.at(name))).toEqual([600, 600, 1200, 1200, 1200, 2100, 2100, 2100, 2100]);
    expect(times.at('block-key.expired')).toBe(NEVER);
  });

  it('goes round a loop of a track and ends', () => {
    const times = timesOf(`<Attack id="second" incident="key-abuse" start="T+1h">

<Step id="ping" title="Ping the gate" after="1h" then="pong" />

<Step id="pong" title="Pong the gate" after="2h" then="ping" />

</Attack>`);
    expect([times.at('ping.done'), times.at('pong.done')]).toEqual([7200, 14_400]);
  });

  it('takes the way by `else` only where the step can be foiled', () => {
    const track = (unless: string): string => `<Attack id="second" incident="key-abuse">

<Step id="one" title="First of all" after="1h"${unless} else="three" />

<Step id="two" title="Second of all" then="one" after="1h" />

<Step id="three" title="Third of all" />

</Attack>`;
    expect(timesOf(track('')).at('three.done')).toBe(NEVER);
    expect(timesOf(track(' unless="key-blocked"')).at('three.done')).toBe(3600);
  });

  it('does not depend on the order of the file', () => {
    const chain = Array.from({ length: 40 }, (_, i) => `<Inject id="link-${40 - i}" to="all" when="fact-${39 - i}" after="1m" sets="fact-${40 - i}">\nOn.\n</Inject>`);
    expect(timesOf([...chain, '<Inject id="link-0" to="all" at="T+1m" sets="fact-0">\nOn.\n</Inject>'].join('\n\n')).at('fact-40')).toBe(41 * 60);
  });

  it('counts on an inject that is held back, for the facilitator may release it', () => {
    expect(timesOf('<Inject id="spare" to="all" held sets="spare-read">\nOn.\n</Inject>').at('spare-read')).toBe(0);
  });

  it('has nothing begin after the horizon', () => {
    expect(timesOf('<Inject id="late" to="all" at="T+8h" sets="on-time">\nOn.\n</Inject>').at('on-time')).toBe(28_800);
    expect(timesOf('<Inject id="late" to="all" when="T>=7h" after="61m" sets="on-time">\nOn.\n</Inject>').at('on-time')).toBe(NEVER);
  });

  it('lets `not` hold from the start, save for the stage in which play begins', () => {
    expect(rulesTold('<Inject id="a" to="all" when="not abuse-confirmed">\nOn.\n</Inject>')).toEqual([]);
    expect(rulesTold('<Inject id="a" to="all" when="not night.entered">\nOn.\n</Inject>')).toEqual(['inject-never-delivered', 'never-changes']);
  });
});

describe('what a rule is told by the same', () => {
  it('an alert and a decision in a stage that is never entered are told as well as the stage', () => {
    const found = rulesTold(`<Stage id="attic" title="Attic">

<Alert id="noise" feed="gate-log" severity="low" to="triage">
A mouse.

<Finding>
A mouse.
</Finding>

</Alert>

<Decision id="trap" owner="ceo">
Set a trap?

<Option id="yes">
Yes.
</Option>

<Option id="no">
No.
</Option>

</Decision>

</Stage>`);
    expect(found).toEqual(['unreachable-stage', 'alert-never-raised', 'decision-never-opens']);
  });

  it('a higher tier that an alert can be escalated to has work, although nothing names it', () => {
    const front = 'roles:\n  - { id: hunter, title: Threat hunter, team: secops, function: hunt, tier: 3 }\n---\n';
    const alert = '<Alert id="noise" feed="gate-log" severity="low" to="triage" at="T+5m">\nA mouse.\n\n<Finding tier="3">\nA mouse.\n</Finding>\n\n</Alert>';
    expect(rulesTold(front + alert)).toEqual([]);
    expect(rulesTold(front + nothing)).toEqual(['unused-role']);
  });
});

describe('the nearest word', () => {
  it('is the one with the fewest letters changed', () => {
    expect(nearest('abuse-confirmd', ['key-blocked', 'abuse-confirmed', 'abuse-confined'])).toBe('abuse-confirmed');
    expect(didYouMean('gate-alert.rised', ['gate-alert.closed', 'gate-alert.raised'])).toEqual({ hint: 'Did you mean gate-alert.raised?' });
  });
  it('is none where nothing is near, or the word is no word', () => {
    expect(nearest('night', ['abuse', 'vendor-key'])).toBeNull();
    expect(didYouMean('x'.repeat(100_000), ['x'.repeat(99_999)])).toEqual({});
  });
});
