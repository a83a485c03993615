import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byPlace } from '#core/base/diagnostic.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';

const FOLDER = 'tests/fixtures/conformance';
interface Expected {
  readonly file: string;
  readonly kind: string;
  readonly severity: 'error' | 'warning' | null;
  readonly line: number | null;
}
const expected = JSON.parse(readFileSync(`${FOLDER}/bad/expected.json`, 'utf8')) as readonly Expected[];

function diagnose(file: string): readonly string[] {
  const { scenario, index, diagnostics } = parseScenario(readFileSync(file, 'utf8'));
  return [...diagnostics, ...(scenario ? lintScenario(scenario, index) : [])].sort(byPlace).map((d) => `${d.span.line} ${d.severity} ${d.rule}`);
}

describe('the conformance scenarios', () => {
  const cases = readdirSync(FOLDER).filter((name) => name.startsWith('case'));
  it('are all there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(3);
  });
  it.each(cases.filter((name) => name !== 'case07-updates-duties'))('%s is told nothing', (name) => {
    expect(diagnose(`${FOLDER}/${name}/scenario.mdx`)).toEqual([]);
  });
  it('case07 is warned that its reader account can never be taken away: no option evicts it', () => {
    expect(diagnose(`${FOLDER}/case07-updates-duties/scenario.mdx`)).toEqual(['23 warning never-evicted', '25 warning never-remediated']);
  });
});

describe('the bad files', () => {
  it.each(expected.filter((e) => e.line !== null).map((e) => [e.file, e] as const))('%s is told at its line', (_file, { file, severity, line }) => {
    expect(diagnose(`${FOLDER}/bad/${file}`).map((d) => d.split(' ').slice(0, 2).join(' '))).toContain(`${line} ${severity}`);
  });

  it('08 tells the unknown name, and 07 the second use of the id, as such', () => {
    expect(diagnose(`${FOLDER}/bad/08-unknown-name.mdx`)).toContain('51 error unknown-name');
    expect(diagnose(`${FOLDER}/bad/07-duplicate-id.mdx`)).toContain('58 error duplicate-id');
  });

  it('17 warns of the stage and has no error', () => {
    const all = diagnose(`${FOLDER}/bad/17-unreachable-stage.mdx`);
    expect(all).toContain('72 warning unreachable-stage');
    expect(all.filter((d) => d.includes('error'))).toEqual([]);
  });

  it('00 is good; its one warning is true: the last stage says what the ending is called', () => {
    expect(diagnose(`${FOLDER}/bad/00-good.mdx`)).toEqual(['66 warning spoiler-title']);
  });
});
