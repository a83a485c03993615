import { describe, expect, it } from 'vitest';
import { openRun } from '#core/exercise/run.ts';
import { scenarioFrom } from '../kit/scenarioFile.ts';

const scenario = scenarioFrom('scenarios/harbor-light/scenario.mdx');
/** StartEx is 02:10 at Calder Sound. */
const START = (2 * 60 + 10) * 60;
const run = openRun(scenario);
run.finish();
const raisedAt = new Map(run.chronicle().alerts.map((a) => [a.id, a.raisedAt]));

/** Seconds since StartEx of the first clock time in a text. */
function firstTime(text: string): number | null {
  const [, h, m, s] = /\b(\d\d):(\d\d):(\d\d)\b/.exec(text) ?? [];
  return h === undefined ? null : Number(h) * 3600 + Number(m) * 60 + Number(s) - START;
}

describe('the consoles of Harbor Light', () => {
  // The one that the attack left alone does not raise: the play has ended or the contractor was never blocked; it is known by its step.
  const alerts = scenario.alerts.filter((a) => (raisedAt.get(a.id) ?? null) !== null);
  it('are nearly all reached by the attack left alone', () => {
    expect(alerts.length).toBeGreaterThanOrEqual(28);
  });
  it.each(alerts.map((a) => a.id))('%s shows a clock time at most a minute off its alert', (id) => {
    const alert = alerts.find((a) => a.id === id);
    const shown = firstTime(alert?.prose.text ?? '');
    expect(shown).not.toBeNull();
    expect(Math.abs((shown ?? 0) - (raisedAt.get(id) ?? 0))).toBeLessThanOrEqual(60);
  });
  it('names the six servers of Pier 3 and no seventh', () => {
    const said = JSON.stringify(scenario).match(/\btms-[a-z]+-\d\d/g) ?? [];
    expect([...new Set(said)].toSorted().every((name) => /^tms-app-0[1-6]$/.test(name))).toBe(true);
  });
});
