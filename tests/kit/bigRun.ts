import { NO_SPAN } from '#core/base/span.ts';
import type { Act, Entry } from '#core/exercise/command.ts';
import { openRun } from '#core/exercise/run.ts';
import type { Alert, Role, Scenario } from '#core/scenario/model.ts';
import { NO_PROSE } from '#core/scenario/prose.ts';

const DESKS = 10;
const ALERTS = 2_500;

const role = (id: string, tier: number, place: number): Role => ({
  id, title: id, team: 'secops', function: tier === 1 ? 'triage' : 'investigation', tier, essential: false, brief: null, place, span: NO_SPAN,
});

/** A scenario of 2,500 alerts over twenty desks of two tiers, for replay at length. */
export function bigScenarioForReplay(): Scenario {
  const roles = Array.from({ length: DESKS }, (_, i) => [role(`t${i}`, 1, 2 * i), role(`u${i}`, 2, 2 * i + 1)]).flat();
  const alerts = Array.from({ length: ALERTS }, (_, i): Alert => ({
    id: `alert-${i}`, feed: 'feed', severity: 'low', to: `t${i % DESKS}`, incident: null, at: i, when: null, after: 0, raisedOnly: false, prose: NO_PROSE, stage: 'day',
    place: 100 + i, span: NO_SPAN, findings: [1, 2].map((tier) => ({ tier, takes: 5, sets: [`seen-${i}-${tier}`], prose: NO_PROSE, place: 100 + i, span: NO_SPAN })),
  }));
  return {
    hotwash: 1, id: 'big', title: 'Big', version: '1.0.0', language: 'en', summary: '', license: 'CC0', difficulty: 'foundation', duration: 60, horizon: 1_000_000,
    clockStart: null, organisation: null, trends: [], pace: null, handling: null, roles, assets: [], access: [], harms: [],
    feeds: [{ id: 'feed', title: 'Feed', record: { true: 1, false: 1 }, place: 50, span: NO_SPAN }], incidents: [], objectives: [], duties: [],
    stages: [{ id: 'day', title: 'Day', when: null, prose: NO_PROSE, place: 99, span: NO_SPAN }], attacks: [], alerts, injects: [], decisions: [], updates: [], intel: [],
    privates: [], assumptions: [], gaps: [], discussions: [], notes: [], endings: [], facts: alerts.flatMap((_, i) => [`seen-${i}-1`, `seen-${i}-2`]),
  };
}

/** A log of 10,000 accepted entries: each alert looked into, escalated, accepted, closed. */
export function bigLog(scenario: Scenario): Entry[] {
  const run = openRun(scenario);
  const send = (at: number, actor: string, act: Act): void => {
    const result = run.submit({ at, actor, act });
    if (!result.ok) throw new Error(`${JSON.stringify(act)} at ${at}: ${result.error.message}`);
  };
  for (let i = 0; i < ALERTS; i++) {
    const [t, u, alert] = [`t${i % DESKS}`, `u${i % DESKS}`, `alert-${i}`];
    const at = 10 * i;
    send(at, t, { do: 'acknowledge', alert });
    send(at + 6, t, { do: 'escalate', alert, to: u });
    send(at + 6, u, { do: 'accept', alert });
    if (i > 0) send(at + 7, `u${(i - 1) % DESKS}`, { do: 'close', alert: `alert-${i - 1}`, as: 'benign' });
  }
  send(10 * ALERTS + 10, `u${(ALERTS - 1) % DESKS}`, { do: 'close', alert: `alert-${ALERTS - 1}`, as: 'benign' });
  return [...run.entries];
}
