import type { AlertRecord, Chronicle } from '../exercise/chronicle.ts';
import type { Role, Scenario } from '../scenario/model.ts';
import { derivedGap, lookConcerns, remedyConcerns } from './derivedGaps.ts';
import type { GapMeasure } from './measures.ts';
import { firstLooks } from './timings.ts';

/** A linked alert is looked at late from here on, where no objective says otherwise (P23). */
const LATE = 900;

/** Gaps about single alerts: looked at late or never, closed as false, escalated over a tier or returned (P23, Q05). */
export function alertGaps(scenario: Scenario, chronicle: Chronicle): GapMeasure[] {
  const looks = firstLooks(chronicle);
  const roles = new Map(scenario.roles.map((r) => [r.id, r]));
  const gaps: GapMeasure[] = [];
  for (const alert of chronicle.alerts) {
    if (alert.raisedAt === null) continue;
    const { id, incident, closed } = alert;
    if (incident !== null) {
      const look = looks.get(id);
      if (!look) gaps.push(derivedGap(scenario, 'ack-missed', id, [], lookConcerns(incident)));
      else if ((look.startedAt ?? 0) - alert.raisedAt > lateFrom(scenario, incident)) gaps.push(derivedGap(scenario, 'ack-late', id, [look.seq], lookConcerns(incident)));
      if (closed && closed.as !== 'true-positive') gaps.push(derivedGap(scenario, 'true-closed-as-false', id, [closed.seq], lookConcerns(incident)));
    }
    gaps.push(...escalationGaps(scenario, alert, roles));
  }
  return gaps;
}

/** Target of the incident's own `tta` objective, else of `mtta`. */
function lateFrom({ objectives }: Scenario, incident: string): number {
  const own = objectives.find((o) => o.measure.name === 'tta' && o.measure.of === incident);
  return (own ?? objectives.find((o) => o.measure.name === 'mtta'))?.target ?? LATE;
}

function escalationGaps(scenario: Scenario, alert: AlertRecord, roles: ReadonlyMap<string, Role>): GapMeasure[] {
  const concerns = [...lookConcerns(alert.incident), ...remedyConcerns(alert.incident)];
  const skipping = alert.moves.filter((m) => m.do === 'escalate' && skipsTier(scenario, roles.get(m.by), roles.get(m.role))).map((m) => m.seq);
  const returned = alert.moves.flatMap((m, i) => (m.do === 'return' ? [alert.moves[i - 1]?.seq ?? m.seq, m.seq] : []));
  return [
    ...(skipping.length > 0 ? [derivedGap(scenario, 'escalation-skipped', alert.id, skipping, concerns)] : []),
    ...(returned.length > 0 ? [derivedGap(scenario, 'escalation-returned', alert.id, [...new Set(returned)], concerns)] : []),
  ];
}

/** Over a tier between the two that has a role in SecOps; a role without a tier skips none (Q05). */
function skipsTier({ roles }: Scenario, from: Role | undefined, to: Role | undefined): boolean {
  const [low, high] = [from?.tier ?? null, to?.tier ?? null];
  if (low === null || high === null) return false;
  return roles.some((r) => r.team === 'secops' && r.tier !== null && r.tier > low && r.tier < high);
}
