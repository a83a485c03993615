import { describe, expect, it } from 'vitest';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { GOOD, goodWith, placeAndRule, told, withBody } from '#kit/scenarioText.ts';

const INJECT = '<Inject id="guard-call" to="all" from="Guard" at="T+12m">';

describe('a mistake in the body is told where it is', () => {
  it.each([
    ['an import', goodWith('<Attack id', 'import x from "./x.js"\n\n<Attack id'), ['26:1 import']],
    ['an export', goodWith('<Attack id', 'export const x = 1\n\n<Attack id'), ['26:1 import']],
    ['an expression in text', goodWith('Ten past', 'Ten {1 + 1} past'), ['36:5 expression']],
    ['an expression of its own', goodWith('Ten past', '{now()}\n\nTen past'), ['36:1 expression']],
    ['a spread', goodWith('takes="15m"', '{...all} takes="15m"'), ['54:20 expression']],
    ['an expression in an attribute', goodWith('takes="15m"', 'takes={fifteen()}'), ['54:20 expression']],
    ['raw HTML', goodWith('Ten past', '<b>Ten</b> past'), ['36:1 raw-html']],
    ['an HTML comment', goodWith('Ten past', '<!-- later -->\n\nTen past'), ['36:1 raw-html']],
    ['a fragment', goodWith('Ten past', '<>Ten</> past'), ['36:1 raw-html']],
    ['a member name', goodWith('Ten past', '<Stage.Inner />\n\nTen past'), ['36:1 unknown-component']],
    ['an unknown component', goodWith('<Inject', '<Injekt').replace('</Inject>', '</Injekt>'), ['38:1 unknown-component']],
    ['an attribute twice', goodWith('at="T+12m"', 'at="T+12m" at="T+13m"'), ['38:58 duplicate-attribute']],
    ['`at` with `after`', goodWith('at="T+12m"', 'at="T+12m" after="3m"'), ['38:58 trigger']],
    ['`at` on a raised alert', goodWith('to="triage" incident', 'at="T+3m" to="triage" incident'), ['42:56 trigger']],
    ['`when` on a raised alert', goodWith('to="triage" incident', 'to="triage" when="night.entered" incident'), ['42:68 trigger']],
    ['a mistake in a condition', goodWith('remediated and afterwards', 'remediated && afterwards'), ['72:80 condition']],
    ['a component in another', goodWith('The gate stands open.', 'Open.\n\n<Note>Words.</Note>'), ['41:1 nesting']],
    [
      'a single option',
      goodWith('<Option id="wait" takes="5m" manner="manual" grade="0">\nNot before the vendor is awake.\n</Option>', ''),
      ['51:1 missing-child'],
    ],
    ['two `Otherwise`', goodWith('</Decision>', '<Otherwise />\n\n<Otherwise />\n\n</Decision>'), ['64:1 extra-child']],
    ['two findings of a tier', goodWith('</Alert>', '<Finding>More.</Finding>\n\n</Alert>'), ['49:1 findings']],
    ['a component in a list', goodWith('Ten past', '- <Note>Ten</Note>\n\nTen past'), ['36:3 nesting']],
    ['a component in a sentence', goodWith('Ten past', 'Ten <Note>Ten</Note> past'), ['36:5 nesting']],
    ['text after an opening tag whose closing one has its own line', goodWith(`${INJECT}\nThe`, `${INJECT}The`), ['38:1 nesting']],
    ['a script address', goodWith('Ten past', '[x](javascript:alert) Ten past'), ['36:1 link']],
    ['a picture from elsewhere', goodWith('Ten past', '![x](https://example.org/x.png) Ten past'), ['36:1 image']],
    ['a link definition', goodWith('Ten past', '[x]: https://example.org\n\nTen past'), ['36:1 definition']],
    ['a hidden character', goodWith('Ten past', 'Ten \u202epast'), ['36:5 character']],
    ['text outside any component', goodWith('<Ending', 'Nobody sees this.\n\n<Ending'), ['72:1 stray-prose']],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('names the missing stage at the top', () => {
    expect(told(withBody('<Note>Words.</Note>'))).toEqual(['1:1 missing-child']);
  });

  it('accepts a paragraph that goes on with the word export', () => {
    expect(told(goodWith('Ten past two at the gate.', 'At night the\nexport of rows begins.'))).toEqual([]);
  });

  it('leaves code in fences alone', () => {
    expect(told(goodWith('Ten past two', '```js\nimport x from "y"\n{x} <b>\n[a]: b\n```\n\nTen past two'))).toEqual([]);
  });
});

describe('a mistake in a tag or in braces leaves the rest readable', () => {
  it.each([
    ['a quote is not closed', goodWith('id="guard-call"', 'id="guard-call'), [38, 'syntax']],
    ['a tag is not closed', goodWith('at="T+12m">', 'at="T+12m"'), [38, 'syntax']],
    ['a value has no quotes', goodWith('from="Guard"', 'from=Guard'), [38, 'syntax']],
    ['braces are not closed', goodWith('Ten past', 'Ten { past'), [36, 'syntax']],
    ['an inner component is not closed', goodWith('The gate stands open.\n</Inject>', 'Open.'), [38, 'closing-tag']],
    ['a stage is not closed', goodWith('</Decision>\n\n</Stage>', '</Decision>'), [34, 'closing-tag']],
    ['a closing tag is too many', goodWith('The gate is closed.\n', 'The gate is closed.\n\n</Inject>\n'), [70, 'closing-tag']],
  ])('%s', (_what, text, [line, rule]) => {
    const { scenario, diagnostics, index } = parseScenario(text);
    expect(diagnostics.map((d) => [d.span.line, d.rule])).toEqual([[line, rule]]);
    expect(scenario?.decisions.map((d) => d.options.length)).toEqual([2]);
    expect(index.declarations.map((d) => d.id)).toContain('guard-call');
  });

  it('tells several syntax errors and the mistakes of the front matter in one pass', () => {
    const text = goodWith('duration: 30m', 'duration: soon')
      .replace('to="all"', 'to=all')
      .replace('Ten past', 'Ten { past')
      .replace('grade="1"', 'grade="7"');
    expect(told(text)).toEqual(['10:11 front-matter', '36:5 syntax', '38:28 syntax', '54:48 literal']);
  });

  it('gives up the body after 20 syntax errors, not the report', () => {
    const { scenario, diagnostics } = parseScenario(goodWith('Ten past', `${'<!-- no -->\n\n'.repeat(60)}Ten past`));
    expect(scenario).toBeNull();
    expect(diagnostics).toHaveLength(21);
  });

  it('tells an unclosed comment at its beginning and reads what it would have hidden', () => {
    const { scenario, diagnostics } = parseScenario(goodWith('<Inject', '{/* later\n\n<Inject'));
    expect(diagnostics.map(placeAndRule)).toEqual(['38:1 syntax']);
    expect(scenario?.injects.map((i) => i.id)).toEqual(['guard-call']);
  });
});

describe('every diagnostic', () => {
  it('says what was unexpected and what was expected', () => {
    const text = GOOD.replace('to="all"', 'to="all and" colour="red"')
      .replace('grade="1"', 'grade="2"')
      .replace('Block the key?\n', '')
      .replace('tier: 1', 'tier: x');
    const { diagnostics } = parseScenario(text);
    expect(diagnostics).toHaveLength(5);
    for (const { message } of diagnostics) expect(message).toMatch(/^Unexpected .+, expected .+/s);
  });
});
