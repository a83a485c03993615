import { describe, expect, it } from 'vitest';
import { exampleText } from '#core/lint/examples.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { RULES } from '#core/lint/rules.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';

/** Lines at which a rule speaks about an example; the example must parse without errors. */
function linesOf(snippet: string, rule: string): { lines: number[]; marked: readonly number[]; broken: string[] } {
  const { text, marked } = exampleText(snippet);
  const { scenario, index, diagnostics } = parseScenario(text);
  const broken = diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.span.line} ${d.message}`);
  const lines = scenario ? lintScenario(scenario, index).filter((d) => d.rule === rule).map((d) => d.span.line) : [];
  return { lines, marked, broken };
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says nothing about its good example', () => {
    expect(linesOf(rule.good, id)).toMatchObject({ lines: [], broken: [] });
  });
  it('tells its bad example at the marked lines', () => {
    const { lines, marked, broken } = linesOf(rule.bad, id);
    expect(broken).toEqual([]);
    expect(marked.length).toBeGreaterThan(0);
    expect(lines).toEqual([...marked]);
  });
  it('says what it looks for and why', () => {
    expect(rule.what.length).toBeGreaterThan(20);
    expect(rule.why.length).toBeGreaterThan(20);
  });
});
