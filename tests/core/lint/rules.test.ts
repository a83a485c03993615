import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#core/base/diagnostic.ts';
import { exampleText } from '#core/lint/examples.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { RULES } from '#core/lint/rules.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';

function told(text: string): { parse: readonly Diagnostic[]; lint: readonly Diagnostic[] } {
  const { scenario, index, diagnostics } = parseScenario(text);
  if (!scenario) throw new Error(`The example does not parse: ${diagnostics.map((d) => `${d.span.line} ${d.message}`).join('; ')}`);
  return { parse: diagnostics, lint: lintScenario(scenario, index) };
}
const brief = (list: readonly Diagnostic[]): readonly string[] => list.map((d) => `${d.span.line} ${d.severity} ${d.rule}: ${d.message}`);

it('the list of rules holds every rule file once', () => {
  const files = readdirSync('src/core/lint/rules').map((f) => f.replace(/\.ts$/, ''));
  const camel = (id: string): string => id.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
  expect(RULES.map((r) => camel(r.id)).sort()).toEqual(files.sort());
  expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
});

it('the base of the examples is told nothing at all', () => {
  const { parse, lint } = told(exampleText('<Note>\nNothing is added.\n</Note>').text);
  expect(brief([...parse, ...lint])).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('is told nothing about its good example, and nothing else is', () => {
    const { parse, lint } = told(exampleText(rule.good).text);
    expect(brief([...parse, ...lint])).toEqual([]);
  });

  it('tells its bad example at the marked lines and nowhere else', () => {
    const { text, marked } = exampleText(rule.bad);
    const { lint } = told(text);
    const own = lint.filter((d) => d.rule === rule.id);
    expect(marked.length).toBeGreaterThan(0);
    expect(own.map((d) => d.span.line)).toEqual(marked);
    expect(own.map((d) => d.severity)).toEqual(marked.map(() => rule.severity));
  });

  it('is an error alone, or warns about a scenario that has no error', () => {
    const { lint } = told(exampleText(rule.bad).text);
    expect(lint.filter((d) => d.severity === 'error' && d.rule !== rule.id)).toEqual([]);
  });

  it('says what to do', () => {
    const { lint } = told(exampleText(rule.bad).text);
    expect(lint.filter((d) => d.rule === rule.id && (d.hint ?? '') === '').map((d) => d.message)).toEqual([]);
  });

  it('says in its message what was unexpected, and explains itself', () => {
    const { lint } = told(exampleText(rule.bad).text);
    for (const d of lint.filter((x) => x.rule === rule.id)) expect(d.message).toMatch(/^Unexpected .+(, expected .+|: .+)\.$/);
    expect(rule.what).toMatch(/\.$/);
    expect(rule.why).toMatch(/\.$/);
  });
});
