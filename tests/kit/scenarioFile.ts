import { readFileSync } from 'node:fs';
import { readPlay } from '#core/exercise/log/readPlay.ts';
import { openRun, type Run } from '#core/exercise/run.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Scenario } from '#core/scenario/model.ts';

/** What `check` says about a scenario file: `line:column rule message`, one a finding. */
export function findingsOf(path: string): readonly string[] {
  const { scenario, index, diagnostics } = parseScenario(readFileSync(path, 'utf8'));
  const all = scenario ? [...diagnostics, ...lintScenario(scenario, index)] : diagnostics;
  return all.map((d) => `${d.span.line}:${d.span.column} ${d.rule} ${d.message}`);
}

/** Reads a scenario from disk. @throws Error if it does not parse. */
export function scenarioFrom(path: string): Scenario {
  const { scenario } = parseScenario(readFileSync(path, 'utf8'));
  if (!scenario) throw new Error(`${path} does not parse: ${findingsOf(path).join('; ')}`);
  return scenario;
}

/** Plays a file to its end and on to EndEx; `refused` holds `time actor verb code` of each command that was refused. */
export function playFile(scenario: Scenario, path: string): { readonly run: Run; readonly refused: readonly string[] } {
  const read = readPlay(readFileSync(path, 'utf8'), scenario);
  if (!read.ok) throw new Error(`${path}: ${read.error.map((p) => `${p.line} ${p.message}`).join('; ')}`);
  const run = openRun(scenario);
  const refused = read.value.flatMap((command) => {
    const result = run.submit(command);
    return result.ok ? [] : [`${command.at} ${command.actor} ${command.act.do} ${result.error.code}`];
  });
  run.finish();
  return { run, refused };
}
