import type { Scenario, Step } from '../scenario/model.ts';

/** An access that belongs to an incident, and the steps of its tracks that gain it (P17). */
export interface IncidentAccess {
  readonly access: string;
  readonly steps: readonly Step[];
}

/** Every access that the tracks of an incident can gain, in the order of their steps. */
export function accessOf(scenario: Scenario, incident: string): readonly IncidentAccess[] {
  const found = new Map<string, Step[]>();
  for (const attack of scenario.attacks) {
    if (attack.incident !== incident) continue;
    for (const step of attack.steps) {
      for (const access of step.effects.gains) found.set(access, [...(found.get(access) ?? []), step]);
    }
  }
  return [...found].map(([access, steps]) => ({ access, steps }));
}
