import { describe, expect, it } from 'vitest';
import { CALM, calmWith, checked, errors, inNight, onTop } from '#kit/checked.ts';

// Lines and columns are counted by hand in the base: 28 Step, 38 Inject, 42 Alert, 45 Finding, 51 Decision, 54 and 58 Option, 72 Ending.
describe('a fault of an attribute is told at the attribute', () => {
  it.each([
    ['an unknown attribute', calmWith('owner="manager"', 'owner="manager" prio="1"'), '51:42 unknown-attribute'],
    ['one in capitals, which is not missed as well', calmWith('owner="manager"', 'Owner="manager"'), '51:26 unknown-attribute'],
    ['one misspelled', calmWith('severity="high" to', 'severty="high" to'), '42:40 unknown-attribute'],
    ['a value not in the list', calmWith('severity="high" to', 'severity="urgent" to'), '42:40 literal'],
    ['a manner there is not', calmWith('manner="manual" grade="1"', 'manner="robot" grade="1"'), '54:32 literal'],
    ['a grade there is not', calmWith('grade="1"', 'grade="0.7"'), '54:48 literal'],
    ['an arithmetic expression', calmWith('takes="15m"', 'takes={15 * 60}'), '54:20 expression'],
    ['a name in braces', calmWith('to="all"', 'to={everyone}'), '38:25 expression'],
    ['a template', calmWith('to="all"', 'to={`all`}'), '38:25 expression'],
    ['a function', calmWith('to="all"', 'to={() => 1}'), '38:25 expression'],
    ['a duration in words', calmWith('takes="5m"', 'takes="five minutes"'), '58:19 literal'],
    ['a duration without unit', calmWith('after="10m"', 'after="10"'), '28:62 literal'],
    ['a duration with a space', calmWith('takes="5m"', 'takes="5 m"'), '58:19 literal'],
    ['a duration below zero', calmWith('takes="5m"', 'takes="-5m"'), '58:19 literal'],
    ['a duration in the wrong order', calmWith('takes="5m"', 'takes="30m1h"'), '58:19 literal'],
    ['a duration past the longest', calmWith('takes="5m"', 'takes="10000d"'), '58:19 literal'],
    ['a time past the longest', calmWith('at="T+12m"', 'at="T+1193047h"'), '38:47 literal'],
    ['a time without T+', calmWith('at="T+12m"', 'at="12m"'), '38:47 literal'],
    ['a finding that takes no time (Q15)', calmWith('<Finding takes="10m"', '<Finding takes="0s"'), '45:10 literal'],
    ['two owners (P29)', calmWith('owner="manager"', 'owner="manager triage"'), '51:26 literal'],
    ['two approvers', calmWith('owner="manager"', 'owner="manager" approve="triage manager"'), '51:42 literal'],
    ['two workers', calmWith('takes="15m"', 'by="manager triage" takes="15m"'), '54:20 literal'],
    ['two who brief', inNight('<Update id="u" from="triage manager" to="all" every="1h" within="1h">X</Update>'), '38:16 literal'],
    ['two holders of an alert', calmWith('severity="high" to="triage"', 'severity="high" to="triage manager"'), '42:56 literal'],
    ['a reserved id (P34)', calmWith('id="wait"', 'id="not"'), '58:9 reserved-word'],
    ['a reserved fact', calmWith('sets="abuse-confirmed"', 'sets="abuse-confirmed all"'), '45:44 reserved-word'],
    ['`at` with `after` (P22)', calmWith('at="T+12m"', 'after="1m" at="T+12m"'), '38:58 trigger'],
    ['`at` on a raised alert (P04)', calmWith('to="triage" incident', 'to="triage" at="T+1m" incident'), '42:68 trigger'],
    ['`when` on a raised alert', calmWith('to="triage" incident', 'to="triage" when="T>=1m" incident'), '42:68 trigger'],
    ['a fact named like an id (P34)', calmWith('sets="abuse-confirmed"', 'sets="abuse-confirmed block-key"'), '45:44 fact-named-like-id'],
    ['a fact named like a role', calmWith('sets="key-blocked"', 'sets="key-blocked manager"'), '54:96 fact-named-like-id'],
    ['an alert to a role outside SecOps (Q16)', calmWith('team: secops, function: triage', 'team: business, function: triage'), '42:60 alert-holder'],
    ['an unknown role', calmWith('severity="high" to="triage"', 'severity="high" to="triag"'), '42:60 unknown-reference'],
    ['an unknown stage', calmWith('goto="afterwards"', 'goto="morgue"'), '54:103 unknown-reference'],
    ['an unknown name', calmWith('when="abuse-confirmed"', 'when="abuse-confirmd"'), '51:69 unknown-name'],
    ['a condition that stops', calmWith('when="abuse-confirmed"', 'when="abuse-confirmed and"'), '51:88 condition'],
    ['a bracket left open', calmWith('when="abuse-confirmed"', 'when="(abuse-confirmed"'), '51:85 condition'],
    ['two names side by side', calmWith('when="abuse-confirmed"', 'when="abuse-confirmed key-blocked"'), '51:85 condition'],
    ['an empty condition', calmWith('when="abuse-confirmed"', 'when=""'), '51:69 condition'],
    ['another comparison', calmWith('when="abuse-confirmed"', 'when="T>2h"'), '51:69 condition'],
    ['a second use of an id, of another kind', calmWith('id="guard-call"', 'id="triage"'), '38:9 duplicate-id'],
  ])('%s', (_what, text, place) => {
    const found = checked(text).filter((d) => d.severity === 'error');
    expect(found.map(({ span, rule }) => `${span.line}:${span.column} ${rule}`).slice(0, 1)).toEqual([place]);
    expect(found.every((d) => d.message.startsWith('Unexpected ') && (d.hint ?? '') !== '')).toBe(true);
  });

  it('on the line of the attribute, where a tag goes over several', () => {
    expect(errors(inNight('<Inject\n  id="word"\n  to="boss"\n  at="soon"\n>\nHello\n</Inject>'))).toEqual(['40:7 unknown-reference', '41:3 literal']);
  });
  it('the second use of an id is the later one in the file', () => {
    expect(errors(inNight('<Inject\n  to="all"\n  id="gate-alert"\n  at="T+1m">\nHello\n</Inject>'))).toEqual(['49:8 duplicate-id']);
  });
  it('every wrong word of a list is told, and the right ones keep their meaning', () => {
    expect(errors(calmWith('sets="abuse-confirmed"', 'sets="Abuse abuse-confirmed not"'))).toEqual(['45:28 literal', '45:50 reserved-word']);
  });
  it('where the file spells the text otherwise, the place is the attribute itself', () => {
    expect(errors(inNight('<Inject id="word" to={["triage", "boss"]} when="T&gt;=1h and nope">Hello</Inject>'))).toEqual(['38:19 unknown-reference', '38:43 unknown-name']);
  });
});

describe('what is missing is told at the opening tag', () => {
  it.each([
    ['an id', calmWith('<Inject id="guard-call" to', '<Inject to'), ['38:1 missing-attribute']],
    ['two attributes', calmWith('<Alert id="gate-alert" feed="gate-log" severity="high"', '<Alert id="gate-alert"'), ['42:1 missing-attribute', '42:1 missing-attribute']],
    ['a finding', calmWith('<Finding takes="10m" sets="abuse-confirmed">\nThe vendor is asleep.\n</Finding>', '').replace('when="abuse-confirmed"', 'when="T>=1h"'), ['42:1 missing-child']],
    ['a second option', calmWith('<Option id="wait" takes="5m" manner="manual" grade="0">\nNot before the vendor is awake.\n</Option>', ''), ['51:1 missing-child']],
    ['a stage: at the top', CALM.replace(/<Stage[\s\S]*<\/Stage>\n/, '').replace(/<Ending[\s\S]*/, '').replace(' raises="gate-alert"', '').replace('contained: key-blocked', 'contained: T>=1h'), ['1:1 missing-child']],
  ])('%s', (_what, text, expected) => {
    expect(errors(text)).toEqual(expected);
  });
});

describe('a component in the wrong place is told at its opening tag', () => {
  it.each([
    ['a step in a stage', inNight('<Step id="x" title="X">y</Step>'), '38:1 nesting'],
    ['an option in a stage', inNight('<Option id="x">y</Option>'), '38:1 nesting'],
    ['a finding in a stage', inNight('<Finding>y</Finding>'), '38:1 nesting'],
    ['a stage in a stage', inNight('<Stage id="x" title="X">y</Stage>'), '38:1 nesting'],
    ['a note in an alert', calmWith('</Alert>', '<Note>x</Note>\n\n</Alert>'), '49:1 nesting'],
    ['an `Otherwise` at the top', onTop('<Otherwise>x</Otherwise>'), '72:1 nesting'],
    ['one in a quote', inNight('> <Note>x</Note>'), '38:3 nesting'],
    ['one in a list', inNight('- <Note>x</Note>'), '38:3 nesting'],
    ['one in a sentence', inNight('Here <Note>x</Note> it is.'), '38:6 nesting'],
    ['one with text beside its opening tag alone', inNight('<Note>x\n</Note>'), '38:1 nesting'],
    ['a second finding of a tier', calmWith('</Alert>', '<Finding tier="1">x</Finding>\n\n</Alert>'), '49:10 findings'],
    ['a second `Otherwise`', calmWith('</Decision>', '<Otherwise />\n\n<Otherwise />\n\n</Decision>'), '64:1 extra-child'],
  ])('%s', (_what, text, place) => {
    expect(errors(text)).toEqual([place]);
  });
});

describe('a tag that is not closed, or closed by another name, is one mistake', () => {
  it.each([
    ['a decision', calmWith('</Decision>\n', ''), '51:1 closing-tag'],
    ['an inject', calmWith('The gate stands open.\n</Inject>', 'The gate stands open.'), '38:1 closing-tag'],
    ['a stage', calmWith('</Decision>\n\n</Stage>', '</Decision>'), '34:1 closing-tag'],
    ['the last one', CALM.replace('</Ending>\n', ''), '72:1 closing-tag'],
    ['a misspelled closing tag', calmWith('stands open.\n</Inject>', 'stands open.\n</Injekt>'), '40:1 closing-tag'],
    ['a closing tag too many', calmWith('All is calm.\n', 'All is calm.\n\n</Inject>\n'), '70:1 closing-tag'],
  ])('%s', (_what, text, place) => {
    expect(errors(text)).toEqual([place]);
  });
});

describe('what is no data is refused where it stands', () => {
  it.each([
    ['an import', calmWith('<Attack id', 'import x from "./x.js"\n\n<Attack id'), '26:1 import'],
    ['an export', calmWith('<Attack id', 'export const x = 1\n\n<Attack id'), '26:1 import'],
    ['an import right after text', calmWith('The gate stands open.\n', 'import { x } from "y"\n'), '39:1 import'],
    ['an expression over lines', inNight('{\n  process.exit(1)\n}'), '38:1 expression'],
    ['an expression in a sentence', inNight('It is {now()} here.'), '38:7 expression'],
    ['a spread', calmWith('takes="15m"', '{...all} takes="15m"'), '54:20 expression'],
    ['raw HTML', inNight('<div class="x">\n\nHello\n\n</div>'), '38:1 raw-html'],
    ['HTML that is never closed', inNight('Hello <br> there'), '38:7 raw-html'],
    ['a script', inNight('<script>alert(1)</script>'), '38:1 raw-html'],
    ['an HTML comment', inNight('<!-- hi -->'), '38:1 raw-html'],
    ['a document type', inNight('<!DOCTYPE html>'), '38:1 raw-html'],
    ['an address in angle brackets', inNight('<https://example.org>'), '38:1 syntax'],
    ['an unknown component', inNight('<Rumour to="all">x</Rumour>'), '38:1 unknown-component'],
    ['a component in small letters', inNight('<inject id="x" to="all">x</inject>'), '38:1 unknown-component'],
  ])('%s', (_what, text, place) => {
    expect(errors(text)).toEqual([place]);
  });
});

it('tells ten mistakes of ten kinds in one pass, in the order of the file', () => {
  const text = calmWith('difficulty: foundation', 'difficulty: easy').replace('kind: vendor', 'kind: key').replace('after="10m"', 'after="10"')
    .replace('to="all"', 'to="boss"').replace('severity="high" to', 'severity="urgent" to').replace('takes="10m"', 'takes="0s"')
    .replace('owner="manager"', 'owner="manager" prio="1"').replace('grade="1"', 'grade={1 + 1}').replace('id="wait"', 'id="guard-call"')
    .replace('key-abuse.remediated and', 'key-abuse.remedied and');
  expect(errors(text)).toEqual([
    '9:13 front-matter', '19:65 front-matter', '28:62 literal', '38:29 unknown-reference', '42:40 literal', '45:10 literal', '51:42 unknown-attribute',
    '54:48 expression', '58:9 duplicate-id', '72:59 unknown-name',
  ]);
});
