import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';

const SAMPLE = new URL('../../fixtures/conformance/', import.meta.url);
const CASES = readdirSync(SAMPLE).filter((name) => name.startsWith('case'));
const textOf = (name: string): string => readFileSync(new URL(name, SAMPLE), 'utf8');
interface Expected {
  readonly file: string;
  readonly severity: 'error' | 'warning' | null;
  readonly line: number | null;
}
const BAD = JSON.parse(textOf('bad/expected.json')) as readonly Expected[];

describe('the conformance sample', () => {
  it('is there', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(3);
    expect(BAD.length).toBeGreaterThanOrEqual(8);
  });

  it.each(CASES)('%s parses without a remark', (name) => {
    const { scenario, diagnostics } = parseScenario(textOf(`${name}/scenario.mdx`));
    expect(diagnostics).toEqual([]);
    expect(scenario?.id).toBe(name);
  });

  it.each(BAD)('bad/$file is told at line $line', ({ file, severity, line }) => {
    const { scenario, index, diagnostics } = parseScenario(textOf(`bad/${file}`));
    if (!scenario) throw new Error('expected a scenario in spite of the mistake');
    const all = [...diagnostics, ...lintScenario(scenario, index)];
    const errors = [...new Set(all.filter((d) => d.severity === 'error').map((d) => d.span.line))];
    if (severity === 'error') expect(errors).toEqual([line]);
    else expect(errors).toEqual([]);
    if (severity === 'warning') expect(all.map((d) => d.span.line)).toContain(line);
  });
});
