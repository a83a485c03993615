import { describe, expect, it } from 'vitest';
import type { Run } from '#core/exercise/run.ts';
import { playFile, scenarioFrom } from '../kit/scenarioFile.ts';

const HERE = 'scenarios/harbor-light';
const scenario = scenarioFrom(`${HERE}/scenario.mdx`);
const { run } = playFile(scenario, `${HERE}/plays/strong.jsonl`);
/** Scenario seconds that pass in so many minutes of the room, at the pace the author states. */
const roomMinutes = (n: number): number => n * 60 * (scenario.pace ?? 1);

/** Seconds at which something arrives at a role to be read: message, outcome, brief, shared signal or private fact. */
function readingTimes({ world }: Run, role: string): readonly number[] {
  const landed = world.deliveries.filter((d) => d.to.includes(role)).map((d) => d.at);
  const facts = world.privates.flatMap((at, i) => (at !== null && scenario.privates[i]?.to.includes(role) ? [at] : []));
  return [...landed, ...facts];
}

/** Seconds at which a decision opens that a role owns, approves or votes on. */
function decidingTimes(of: Run, role: string): readonly number[] {
  const mine = new Set(scenario.decisions.filter((d) => d.owner === role || d.approve === role || d.consult.includes(role)).map((d) => d.id));
  return of.chronicle().decisions.flatMap((d) => (mine.has(d.id) && d.openedAt !== null ? [d.openedAt] : []));
}

/** The first time, and the longest wait from then on until the play ends. */
function waits(times: readonly number[], end: number): { readonly first: number; readonly longest: number } {
  const sorted = [...times, end].sort((a, b) => a - b);
  const longest = Math.max(...sorted.slice(1).map((at, i) => at - (sorted[i] ?? 0)));
  return { first: sorted[0] ?? end, longest };
}

describe('the rhythm of Harbor Light, for every role of the strong play', () => {
  const end = run.chronicle().endedAt;
  const roles = scenario.roles.map((r) => r.id);

  it.each(roles)('gives %s something to read within 10 room minutes and every 15 after', (role) => {
    const { first, longest } = waits(readingTimes(run, role), end);
    expect(first).toBeLessThanOrEqual(roomMinutes(10));
    expect(longest).toBeLessThanOrEqual(roomMinutes(15));
  });

  it.each(roles)('gives %s something to vote on or decide within 10 room minutes and every 15 after', (role) => {
    const { first, longest } = waits(decidingTimes(run, role), end);
    expect(first).toBeLessThanOrEqual(roomMinutes(10));
    expect(longest).toBeLessThanOrEqual(roomMinutes(15));
  });

  it('fits the whole of its horizon into the planned time of the room', () => {
    expect(scenario.horizon).toBeLessThanOrEqual(scenario.duration * (scenario.pace ?? 1));
  });
});
