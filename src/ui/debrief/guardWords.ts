import type { Measures } from '#core/measures/measures.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { debrief_guard_back, debrief_guard_early, debrief_guard_false } from '#messages/compiled/messages.js';
import { titleOf, titlesOf } from './titles.ts';

/** Why the speed of looking is not credited: real alerts closed as something else. `null`: the guard holds. */
export function lookGuard(scenario: Scenario, { incidents }: Pick<Measures, 'incidents'>): string | null {
  const closed = incidents.flatMap((incident) => incident.guards.closedAsFalse);
  return closed.length === 0 ? null : debrief_guard_false({ alerts: titlesOf(scenario, closed) });
}

/** Why the speed of remedy is not credited: closed too early, or the attacker came back. `null`: the guard holds. */
export function remedyGuard(scenario: Scenario, { incidents }: Pick<Measures, 'incidents'>): string | null {
  const early = incidents.filter((incident) => incident.guards.prematureClosure).map((incident) => incident.id);
  const back = incidents.filter((incident) => incident.guards.reentries > 0).map((incident) => incident.id);
  const reasons = [
    ...early.map((id) => debrief_guard_early({ incident: titleOf(scenario, id) })),
    ...back.map((id) => debrief_guard_back({ incident: titleOf(scenario, id) })),
  ];
  return reasons.length === 0 ? null : reasons.join(' ');
}
