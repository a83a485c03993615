import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlay } from '#core/exercise/log/readPlay.ts';
import { openRun } from '#core/exercise/run.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';

const FOLDER = new URL('../../fixtures/second-engine/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const cases = readdirSync(FOLDER).filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -4));

/** Derived gaps that the second engine looks for; of those in the second list it tells no evidence. */
const LOOKED_FOR = new Set([
  'ack-late', 'ack-missed', 'true-closed-as-false', 'premature-closure', 'hidden-access', 're-entry', 'feed-below-90', 'decision-expired', 'approval-wait',
  'escalation-skipped', 'escalation-returned', 'update-late', 'update-missed', 'duty-breached', 'intel-not-shared', 'votes-split', 'work-queued', 'context-apart',
]);
const WITHOUT_EVIDENCE = new Set(['ack-late', 'work-queued', 'context-apart']);

/** What this engine makes of a case, in the words of the second one. */
function played(name: string): Record<string, unknown> {
  const { scenario } = parseScenario(read(`${name}.mdx`));
  if (!scenario) throw new Error(`${name}.mdx does not parse`);
  const play = readPlay(read(`${name}.jsonl`), scenario);
  if (!play.ok) throw new Error(`${name}.jsonl: ${play.error[0]?.message}`);
  const run = openRun(scenario);
  const refused = play.value.map((command) => !run.submit(command).ok);
  run.finish();
  const { gaps, ...m } = measureRun(scenario, run.chronicle());
  const derived = gaps.filter((g) => g.derived && LOOKED_FOR.has(g.code));
  const evidence: Record<string, number[]> = {};
  for (const g of derived) if (!WITHOUT_EVIDENCE.has(g.code)) evidence[g.code] = [...new Set([...(evidence[g.code] ?? []), ...g.evidence])].sort((a, b) => a - b);
  const authored = gaps.filter((g) => !g.derived).map((g) => [g.code, g.evidence]);
  return { ...m, refused, evidence, authored, gapcodes: [...new Set([...derived.map((g) => g.code), ...authored.map(([code]) => code)])] };
}

const keyOf = (x: unknown): string => {
  if (typeof x !== 'object' || x === null) return JSON.stringify(x);
  const key = Object.entries(x).find(([name]) => name === 'id' || name === 'class');
  return key ? JSON.stringify(key) : JSON.stringify(x);
};

/** Every leaf of what is expected; lists in any order, by id where they have one; numbers within 1e-6. */
function differences(expected: unknown, got: unknown, path: string): string[] {
  if (typeof expected === 'number' && typeof got === 'number') return Math.abs(expected - got) <= 1e-6 ? [] : [`${path}: ${got}, expected ${expected}`];
  if (typeof expected !== 'object' || expected === null) return expected === got ? [] : [`${path}: ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`];
  if (typeof got !== 'object' || got === null) return [`${path}: ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`];
  if (Array.isArray(expected) && Array.isArray(got)) {
    if (expected.length !== got.length) return [`${path}: ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`];
    const [a, b] = path === 'refused' ? [expected, got] : [expected, got].map((list: unknown[]) => [...list].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1)));
    return (a ?? []).flatMap((x: unknown, i) => differences(x, b?.[i], `${path}[${i}]`));
  }
  const other = new Map<string, unknown>(Object.entries(got));
  return Object.entries(expected).flatMap(([key, value]) => differences(value, other.get(key), path === '' ? key : `${path}.${key}`));
}

describe('the second engine', () => {
  it('is asked about every case', () => {
    expect(cases).toHaveLength(22);
  });

  it.each(cases)('agrees on case %s', (name) => {
    expect(differences(JSON.parse(read(`${name}.json`)), played(name), '')).toEqual([]);
  });
});
