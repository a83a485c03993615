import { describe, expect, it } from 'vitest';
import { CALM, calmWith, inNight, places } from '#kit/checked.ts';

const decision = (inside: string): string => `<Decision id="lights" owner="manager">${inside}</Decision>`;
const inject = (attributes: string): string => inNight(`<Inject id="word" to="all" ${attributes}>Hello</Inject>`);

describe('what SPEC 1 allows is told nothing', () => {
  it.each([
    ['the base itself', CALM],
    ['Windows line ends', CALM.replaceAll('\n', '\r\n')],
    ['a byte order mark and Windows line ends', `\ufeff${CALM.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', CALM.trimEnd()],
    ['other scripts, emoji, a soft hyphen', calmWith('Ten past', 'Zürich 日本語 👨‍👩‍👧 🚢 é soft\u00adhyphen').replace('title="Night"', 'title="夜 🌙"')],
    ['a component on one line', inNight('<Note>Hello</Note>')],
    ['two on one line', inNight('<Note>Hello</Note> <Note>there</Note>')],
    ['parts on one line', inNight(decision('Question?<Option id="bright">Yes</Option><Option id="dark">No</Option>'))],
    ['parts on lines without empty lines between', inNight(decision('\nQuestion?\n<Option id="bright">Yes</Option>\n<Option id="dark">No</Option>\n'))],
    ['blocks without empty lines between', inNight(decision('\nQuestion?\n<Option id="bright">\nYes\n</Option>\n<Option id="dark">\nNo\n</Option>\n'))],
    ['blocks indented with spaces', inNight(decision('\n  Question?\n\n  <Option id="bright">\n    Yes\n\n    <Outcome>\n      Well.\n    </Outcome>\n  </Option>\n  <Option id="dark">No</Option>\n'))],
    ['blocks indented with tabs', inNight(decision('\n\tQuestion?\n\n\t<Option id="bright">\n\t\tYes\n\n\t\t<Outcome>\n\t\t\tWell.\n\t\t</Outcome>\n\t</Option>\n\t<Option id="dark">No</Option>\n'))],
    ['text before and after a component without empty lines', inNight('Before.\n<Note>Hello</Note>\nAfter.')],
    ['an opening tag over several lines', inNight('<Inject\n  id="word"\n  to="all"\n  at="T+3m"\n>\nHello\n</Inject>')],
    ['comments between, beside and over several lines', inNight('{/* one\n\ntwo {three} <Four */}\n\n<Note>{/* here */}Hello{/* there */}</Note>\n\n<Note>\n{/* alone */}\nHello\n</Note>')],
    ['a table, a list in a list, a quote, code, rules and headings', inNight('<Inject id="word" to="all">\n\n| a | b |\n|---|:-:|\n| 1 | `x` |\n\n1. one\n   - two\n     > three\n\n# Head\n\n***\n\n```log\n<x> {y}\nimport a from "b"\n```\n\n</Inject>')],
    ['a table right below the opening tag', inNight('<Inject id="word" to="all">\n| a | b |\n|---|---|\n| 1 | 2 |\n</Inject>')],
    ['escapes and character references', inNight('Less \\< and \\{ here \\}, &lt; and &amp; there.')],
    ['single quotes around a value with double ones', inNight('<Inject id=\'word\' to=\'all\' from=\'The "Guard"\'>Hello</Inject>')],
    ['character references in a value', inNight('<Inject id="word" to="all" from="&quot;Guard&quot; &amp; co" when="T&gt;=1h">Hello</Inject>')],
    ['literals in braces', inNight('<Inject id={"word"} to={["triage", "manager"]} held={true}>Hello</Inject>')],
    ['a flag alone, and one that says false', inNight('<Inject id="word" to="all" held>Hello</Inject>\n\n<Inject id="words" to="all" held="false">Hello</Inject>')],
    ['more spaces than needed', inNight('<Inject   id="word"   to="triage   manager"  >Hello</Inject >')],
    ['lists of the front matter in block form', calmWith('assets: [{ id: gate, title: Gate, critical: true }]', 'assets:\n  - id: gate\n    title: "Gate"\n    critical: true')],
    ['folded and literal text, and the reserved keys', calmWith('trends: [iot-ot]', 'trends: []\nhandling: TLP:AMBER\npace: 0\nexpect: { ttr: 2h }\nvariables: { city: Delft }').replace(/summary: .*/, 'summary: >-\n  Two\n  lines.')],
  ])('%s', (_what, text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('each literal', () => {
  it.each(['90s', '15m', '2h', '1h30m', '1h2m3s', '0s', '0m', '90m', '120s'])('%s is a duration', (takes) => {
    expect(places(calmWith('takes="15m"', `takes="${takes}"`))).toEqual([]);
  });
  it('1d is a duration, here longer than the horizon', () => {
    expect(places(calmWith('horizon: 4h', 'horizon: 2d').replace('takes="15m"', 'takes="1d"'))).toEqual([]);
  });
  it.each(['T+45m', 'T+0', 'T+0s', 'T+1h30m', 'T+239m'])('%s is a time', (at) => {
    expect(places(inject(`at="${at}"`))).toEqual([]);
  });
});

describe('each form of condition', () => {
  it.each([
    'abuse-confirmed', 'not abuse-confirmed', '(abuse-confirmed)', 'not not abuse-confirmed', '  abuse-confirmed  ', 'abuse-confirmed\n  or key-blocked',
    'not (abuse-confirmed and T>=1h) or gate-alert.raised', 'T>=1h30m and(abuse-confirmed)', 'T >= 1h',
    'gate-alert.raised and gate-alert.acknowledged and gate-alert.closed and gate-alert.escalated',
    'key-abuse.alerted or key-abuse.acknowledged or key-abuse.contained or key-abuse.remediated',
    'block-key.open or block-key.decided or block-key.block or block.done', 'open-gate.done or afterwards.entered or vendor-key.held',
  ])('%s is one', (when) => {
    expect(places(inject(`when="${when}"`))).toEqual([]);
  });
  it('an update can be asked whether it was sent, intel whether it was shared, a decision whether it expired', () => {
    const text = inNight('<Update id="hourly" from="manager" to="all" every="1h" within="30m">News.</Update>\n\n<Intel id="post" to="manager" share="triage" within="1h">A post.</Intel>')
      .replace('owner="manager"', 'owner="manager" deadline="1h"').replace('</Decision>', '<Otherwise>Nobody decides.</Otherwise>\n\n</Decision>')
      .replace('at="T+12m"', 'when="hourly.sent or post.shared or block-key.expired"');
    expect(places(text)).toEqual([]);
  });
});

describe('what P29 does not require is only advised', () => {
  it.each([
    ['an inject without text', inNight('<Inject id="word" to="all" at="T+3m" />'), '38:1'],
    ['a finding without text', calmWith('<Finding takes="10m" sets="abuse-confirmed">\nThe vendor is asleep.\n</Finding>', '<Finding takes="10m" sets="abuse-confirmed" />'), '45:1'],
    ['an option without a label', inNight(decision('\nQuestion?\n\n<Option id="bright" />\n\n<Option id="dark">No</Option>\n')), '41:1'],
  ])('%s', (_what, text, place) => {
    expect(places(text)).toEqual([`${place} warning missing-prose`]);
  });
});
