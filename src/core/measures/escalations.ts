import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import type { EscalationMeasure } from './measures.ts';
import { lengthOf, runningOf } from './spans.ts';

/** Who escalated to whom, and per tier how long alerts waited there and its roles worked (P19, Q12). */
export function escalationMeasure(scenario: Scenario, chronicle: Chronicle): EscalationMeasure {
  const tierOf = new Map(scenario.roles.map((r) => [r.id, r.tier]));
  const matrix = new Map<string, Map<string, number>>();
  const tiers: Record<string, { waiting: number; active: number }> = {};
  for (const { tier } of [...scenario.roles].sort((a, b) => (a.tier ?? 0) - (b.tier ?? 0))) if (tier !== null) tiers[String(tier)] ??= { waiting: 0, active: 0 };
  let returned = 0;
  for (const alert of chronicle.alerts) {
    for (const move of alert.moves) {
      if (move.do === 'return') returned += 1;
      if (move.do !== 'escalate') continue;
      const row = matrix.get(move.by) ?? new Map<string, number>();
      matrix.set(move.by, row.set(move.role, (row.get(move.role) ?? 0) + 1));
    }
    addWaits(scenario, chronicle, alert, (role, seconds) => {
      const tier = tiers[String(tierOf.get(role) ?? '')];
      if (tier) tier.waiting += seconds;
    });
  }
  for (const work of chronicle.works) {
    const tier = tiers[String(tierOf.get(work.role) ?? '')];
    if (tier) tier.active += lengthOf(runningOf(work, chronicle.endedAt));
  }
  return { matrix: Object.fromEntries([...matrix].map(([from, row]) => [from, Object.fromEntries(row)])), returned, tiers };
}

/** From raised, escalated or returned to a role until the next command on the alert, or EndEx. */
function addWaits(scenario: Scenario, chronicle: Chronicle, alert: Chronicle['alerts'][number], add: (role: string, seconds: number) => void): void {
  if (alert.raisedAt === null) return;
  let waiting: { role: string; since: number } | null = { role: scenario.alerts.find((a) => a.id === alert.id)?.to ?? '', since: alert.raisedAt };
  for (const move of alert.moves) {
    if (waiting) add(waiting.role, move.at - waiting.since);
    waiting = move.do === 'escalate' || move.do === 'return' ? { role: move.role, since: move.at } : null;
  }
  if (waiting) add(waiting.role, chronicle.endedAt - waiting.since);
}
