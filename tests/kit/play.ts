import { readPlay } from '#core/exercise/log/readPlay.ts';
import { openRun, type Run, type RunOptions } from '#core/exercise/run.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Scenario } from '#core/scenario/model.ts';

const FRONT = `hotwash: 1
id: small
title: Small
version: 1.0.0
language: en
summary: A small scenario for tests.
license: CC0-1.0
difficulty: foundation
duration: 60m
horizon: 10h
roles:
  - { id: triage, title: Triage, team: secops, function: triage, tier: 1, essential: true }
  - { id: second, title: Second triage, team: secops, function: triage, tier: 1 }
  - { id: digger, title: Investigator, team: secops, function: investigation, tier: 2 }
  - { id: manager, title: Manager, team: secops, function: incident-management, essential: true }
  - { id: ceo, title: Chief executive, team: business, function: executive }
  - { id: vendor, title: Vendor, team: external, function: supplier }
assets: [{ id: crm, title: Records }, { id: tms, title: Terminal }]
access: [{ id: session, title: Session, kind: session }, { id: token, title: Token, kind: oauth }]
harms: [{ id: stop, class: downtime, title: Stop, amount: 100, per: 1h, unit: USD }, { id: leak, class: disclosure, title: Leak, amount: 9, unit: records }]
feeds: [{ id: idp, title: Identity, record: { true: 3, false: 1 } }]
incidents: [{ id: theft, title: Theft, severity: high, contained: cut }]
objectives: [{ id: out, statement: Out, measure: ttr(theft), target: 1h }]
`;

/** A scenario of six roles with the given body; `front` is added to the front matter, and replaces lines of the same key. @throws with the diagnostics if it has errors. */
export function smallScenario(body: string, front = ''): Scenario {
  const keys = new Set([...front.matchAll(/^([a-z]+):/gm)].map((m) => m[1]));
  const kept = FRONT.split(/^(?=[a-z])/m).filter((block) => !keys.has(/^[a-z]+/.exec(block)?.[0])).join('');
  const { scenario, diagnostics } = parseScenario(`---\n${kept}${front}---\n\n${body}\n`);
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (!scenario || errors.length > 0) throw new Error(errors.map((d) => `${d.span.line}:${d.span.column} ${d.message}`).join('\n'));
  return scenario;
}

/** Sends lines of a play, one command a line in the short form `4m triage acknowledge {"alert":"a"}`; refusals come back as `code`. */
export function playLines(scenario: Scenario, lines: readonly string[], options: RunOptions = {}): { run: Run; refused: string[] } {
  const run = openRun(scenario, options);
  const refused = lines.flatMap((line) => sendLine(run, line) ?? []);
  return { run, refused };
}

/** Sends one short line; returns the code of a refusal, `null` if it was accepted. */
export function sendLine(run: Run, line: string): string | null {
  const [, at, by, verb, rest] = /^(\S+) (\S+) (\S+) ?(.*)$/.exec(line) ?? [];
  const json = JSON.stringify({ at, by, do: verb, ...(rest ? (JSON.parse(rest) as object) : {}) });
  const read = readPlay(json, run.scenario);
  if (!read.ok) throw new Error(read.error.map((e) => e.message).join('; '));
  const command = read.value[0];
  if (!command) throw new Error(`no command in ${line}`);
  const result = run.submit(command);
  return result.ok ? null : result.error.code;
}
