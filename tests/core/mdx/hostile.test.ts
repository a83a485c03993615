import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '#core/mdx/limits.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { GOOD, goodWith, withBody } from '#kit/scenarioText.ts';

const stored = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../fixtures/hostile/${name}.json`, import.meta.url), 'utf8'));
const NAUGHTY = stored('blns') as readonly string[];
interface Pathological {
  readonly name: string;
  readonly parts: string | readonly { readonly s: string; readonly n: number }[];
}
const MARKDOWN = (stored('pathological-cases') as { readonly cases: readonly Pathological[] }).cases;
const BOMBS = (stored('bombs') as { readonly cases: readonly { readonly name: string; readonly yaml?: string }[] }).cases.filter(
  (c) => c.yaml !== undefined,
);
const HIDDEN = Object.keys((stored('bidi-and-confusables') as { readonly bidi_controls: Record<string, string> }).bidi_controls);

/** Short, because half a thousand of them are parsed. */
const SMALL = withBody('<Stage id="night" title="Night">\nWords.\n</Stage>');
const inStage = (text: string): string => goodWith('Ten past two at the gate.', text);

/** Diagnostics or a scenario, never neither; nothing leaks into the prototypes. */
function survives(text: string): ReturnType<typeof parseScenario> {
  const parsed = parseScenario(text);
  expect(parsed.scenario !== null || parsed.diagnostics.length > 0).toBe(true);
  expect(parsed.diagnostics.length).toBeLessThanOrEqual(LIMITS.diagnostics);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  return parsed;
}

// Half a thousand texts in one test: bounded by their limits, not by the default time of a small test.
describe('hostile text', { timeout: 120_000 }, () => {
  it('is there', () => {
    expect([NAUGHTY.length, MARKDOWN.length, BOMBS.length, HIDDEN.length].every((n) => n > 5)).toBe(true);
  });

  it('in prose ends in diagnostics or a scenario', () => {
    for (const text of NAUGHTY) survives(SMALL.replace('Words.', () => text));
  });

  it('in an attribute ends in diagnostics or a scenario', () => {
    for (const text of NAUGHTY) survives(SMALL.replace('title="Night"', () => `title="${text}"`));
  });

  it('in a value of the front matter ends in diagnostics or a scenario', () => {
    for (const text of NAUGHTY) survives(SMALL.replace('title: Small', () => `title: ${text}`));
  });

  it.each(MARKDOWN)('$name: is refused or read, whole and cut to size', ({ parts }) => {
    for (const scale of [1, 0.2, 0.04]) {
      const text =
        typeof parts === 'string'
          ? Array.from({ length: 9000 * scale }, (_, i) => `[x${i}]: /url`).join('\n')
          : parts.map(({ s, n }) => s.repeat(Math.max(1, Math.round(n * scale)))).join('');
      survives(inStage(text));
      survives(inStage(text.replace(/.{3000}/g, '$&\n')));
    }
  });

  it.each(BOMBS)('YAML, $name: is refused or read as text', ({ yaml = '' }) => {
    expect(survives(`---\n${yaml}---\n`).diagnostics.length).toBeGreaterThan(0);
  });

  it('YAML 4,000 levels deep is refused', () => {
    const { diagnostics } = survives(`---\na: ${'['.repeat(4000)}${']'.repeat(4000)}\n---\n`);
    expect(diagnostics.some((d) => d.span.line === 2)).toBe(true);
  });

  it.each(HIDDEN)('%s is refused at its place', (name) => {
    const character = String.fromCharCode(Number.parseInt(name.slice(2), 16));
    expect(survives(inStage(`Ten ${character}past`)).diagnostics).toMatchObject([{ rule: 'character', span: { line: 36, column: 5 } }]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
    'a component or attribute named %s is unknown like any other',
    (name) => {
      expect(survives(inStage(`<${name} />`)).diagnostics[0]?.rule).toMatch(/raw-html|unknown-component|syntax/);
      expect(survives(goodWith('title="Night"', `title="Night" ${name}="x"`)).diagnostics[0]?.rule).toBe('unknown-attribute');
      expect(survives(goodWith('trends:', `${name}: 1\ntrends:`)).diagnostics[0]?.rule).toMatch(/unknown-key|yaml/);
    },
  );
});

describe('each limit holds before a parser runs', { timeout: 60_000 }, () => {
  it.each([
    ['the whole file', `${GOOD}${'x'.repeat(LIMITS.source)}`],
    ['a line', inStage('x'.repeat(LIMITS.line + 1))],
    ['one mark in a row', inStage('*'.repeat(LIMITS.run + 1))],
    ['marks in a line', inStage('[]'.repeat(2_001))],
    ['marks in all', inStage('*a* b *c*\n'.repeat(1_251))],
    ['quotes in quotes', inStage(`${'>'.repeat(LIMITS.containers + 1)} a`)],
    ['lists in lists', inStage(`${'- '.repeat(LIMITS.containers + 1)}a`)],
    ['columns', inStage('|a'.repeat(LIMITS.tableColumns + 2))],
    ['cells', inStage('|a|b|c|d|\n'.repeat(801))],
    ['Markdown in Markdown', inStage(Array.from({ length: LIMITS.depth + 2 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'))],
    ['pieces', inStage('a\n\n'.repeat(LIMITS.pieces))],
  ])('%s', (_what, text) => {
    const { scenario, diagnostics } = survives(text);
    expect(scenario).toBeNull();
    expect(diagnostics.map((d) => d.rule)).toEqual(['limit']);
  });
});
