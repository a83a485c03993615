import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#core/base/diagnostic.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { AttributeRule, LiteralType, TagName } from '#core/mdx/tagRules.ts';
import { parentsOf, TAG_NAMES, TAGS } from '#core/mdx/tags.ts';
import { withBody } from '#kit/scenarioText.ts';

const GOOD_VALUE: Readonly<Record<LiteralType, string>> = {
  id: 'the-thing',
  reference: 'some-id',
  references: 'some-id other-id',
  audience: 'all',
  facts: 'fact-a fact-b',
  text: 'Some words',
  duration: '15m',
  work: '15m',
  time: 'T+45m',
  condition: 'fact-a and not fact-b',
  start: 'T+5m',
  flag: 'true',
  truth: 'false',
  grade: '0.5',
  tier: '2',
  choice: '',
};
const BAD_VALUES: Readonly<Record<LiteralType, readonly string[]>> = {
  id: ['Two words', 'Capital', '', '1st', 'all'],
  reference: ['two ids', 'X', ''],
  references: ['', 'ok Not-ok', 'facilitator'],
  audience: ['', 'all ceo', 'a,b'],
  facts: ['', 'UPPER', 'and'],
  text: ['', '  '],
  duration: ['five minutes', '15', '-5m', '1m1h'],
  work: ['0s', 'soon'],
  time: ['45m', 'T+', 'T-5m'],
  condition: ['', 'a &&', 'a b'],
  start: ['', 'T+x', 'a and'],
  flag: ['yes', ''],
  truth: ['maybe', '1'],
  grade: ['0.7', '2', 'good'],
  tier: ['0', 'one', '1.5'],
  choice: ['', 'none-of-these'],
};
const goodValue = (rule: AttributeRule): string => rule.choices?.[0] ?? GOOD_VALUE[rule.type];

const written = (name: TagName, attributes: Readonly<Record<string, string>>, inside: string): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('')}>\n${inside}\n</${name}>`;

const required = (name: TagName): Record<string, string> =>
  Object.fromEntries(
    Object.entries(TAGS[name].attributes)
      .filter(([, rule]) => rule.required)
      .map(([key, rule]) => [key, goodValue(rule)]),
  );

/** The least that a component must hold. */
function inside(name: TagName): string {
  const prose = TAGS[name].prose === 'none' ? '' : 'Some words.';
  if (name === 'Alert') return `${prose}\n\n${written('Finding', required('Finding'), 'Found.')}`;
  if (name === 'Decision') return `${prose}\n\n${['x1', 'x2'].map((id) => written('Option', { id }, 'Yes.')).join('\n\n')}`;
  return prose;
}

/** A text in which the component stands where it may; the component is given as it would be written. */
function placed(name: TagName, text: string): string {
  if (name === 'Stage') return withBody(text);
  const stage = '<Stage id="night" title="Night">\nWords.\n</Stage>';
  if (TAGS[name].outside) return withBody(`${stage}\n\n${text}`);
  const [parent] = parentsOf(name);
  if (!parent) throw new Error(`${name} has no place`);
  const others = inside(parent);
  const frame = written(
    parent,
    { ...required(parent), ...('id' in TAGS[parent].attributes ? { id: 'the-parent' } : {}) },
    `${name === 'Finding' ? 'Some words.' : others}\n\n${text}`,
  );
  return placed(parent, frame);
}

const diagnose = (name: TagName, attributes: Readonly<Record<string, string>>): readonly Diagnostic[] =>
  parseScenario(placed(name, written(name, attributes, inside(name)))).diagnostics;

const rows = TAG_NAMES.flatMap((name) => Object.entries(TAGS[name].attributes).map(([attribute, rule]) => ({ name, attribute, rule })));

describe('every component of the table', () => {
  it('is there', () => {
    expect(TAG_NAMES).toHaveLength(18);
    expect(rows.length).toBeGreaterThan(100);
  });

  it.each(TAG_NAMES)('<%s> is accepted with its required attributes alone', (name) => {
    expect(diagnose(name, required(name))).toEqual([]);
  });

  it.each(rows)('<$name> takes `$attribute` in its form', ({ name, attribute, rule }) => {
    const clash = attribute === 'after' ? 'at' : 'after';
    const { [clash]: _, ...rest } = required(name);
    // The only stage of the text is the first one, where a condition is in vain.
    expect(diagnose(name, { ...rest, [attribute]: goodValue(rule) }).filter((d) => d.rule !== 'first-stage-when')).toEqual([]);
  });

  it.each(rows.filter((r) => r.rule.required))('<$name> without `$attribute` is told at its opening tag', ({ name, attribute }) => {
    const { [attribute]: _, ...rest } = required(name);
    const found = diagnose(name, rest).filter((d) => d.rule === 'missing-attribute');
    expect(found.map((d) => d.message)).toEqual([expect.stringContaining(`<${name}> without \`${attribute}\``)]);
    expect(found[0]?.span.column).toBe(1);
  });

  it.each(rows.flatMap((r) => BAD_VALUES[r.rule.type].map((bad) => ({ ...r, bad }))))(
    '<$name> refuses `$bad` for `$attribute`',
    ({ name, attribute, bad }) => {
      const text = placed(name, written(name, { ...required(name), [attribute]: bad }, inside(name)));
      const found = parseScenario(text).diagnostics.filter((d) => ['literal', 'reserved-word', 'condition'].includes(d.rule));
      const start = text.indexOf(`${attribute}="${bad}"`, text.lastIndexOf(`<${name}`));
      expect(found).toHaveLength(1);
      expect(found[0]?.span.offset).toBeGreaterThanOrEqual(start);
      expect(found[0]?.span.offset).toBeLessThan(start + attribute.length + bad.length + 4);
    },
  );

  it.each(TAG_NAMES)('<%s> refuses an attribute that is not its own', (name) => {
    expect(diagnose(name, { ...required(name), colour: 'red' }).map((d) => d.rule)).toEqual(['unknown-attribute']);
  });

  it.each(TAG_NAMES)('<%s> is refused inside a <Note>', (name) => {
    const text = withBody(
      `<Stage id="night" title="Night">\nWords.\n</Stage>\n\n<Note>\nWords.\n\n${written(name, required(name), inside(name))}\n\n</Note>`,
    );
    expect(parseScenario(text).diagnostics.map((d) => d.rule)).toContain('nesting');
  });

  it.each(TAG_NAMES.filter((name) => !TAGS[name].outside))('<%s> is refused outside its parent', (name) => {
    const text = withBody(`<Stage id="night" title="Night">\nWords.\n</Stage>\n\n${written(name, required(name), inside(name))}`);
    expect(parseScenario(text).diagnostics.map((d) => d.rule)).toEqual(['nesting']);
  });

  it.each(TAG_NAMES)('<%s> without text is told if players would see nothing', (name) => {
    const text = placed(name, written(name, required(name), inside(name).replace('Some words.', '')));
    const expected = { wanted: ['warning'], optional: [], none: [] }[TAGS[name].prose];
    expect(
      parseScenario(text)
        .diagnostics.filter((d) => d.rule === 'missing-prose')
        .map((d) => d.severity),
    ).toEqual(expected);
  });
});
