import type { Attack, Scenario, Step } from '../scenario/model.ts';

/**
 * Steps that happen in every play that lasts long enough: on a track that begins by the clock, outside any stage or in the first,
 * each step due before the horizon that nothing can foil. `lasting`: access that no play takes away again.
 */
export function certainSteps(scenario: Scenario, lasting: ReadonlySet<string>): ReadonlySet<Step> {
  const certain = new Set<Step>();
  const held = new Set<string>();
  const [first] = scenario.stages;
  for (const attack of scenario.attacks) {
    if (attack.stage !== null && attack.stage !== first?.id) continue;
    if (attack.start !== null && !('at' in attack.start)) continue;
    follow(attack, scenario.horizon, (step) => {
      if (step.unless !== null || !step.needs.every((access) => held.has(access))) return false;
      certain.add(step);
      for (const access of step.effects.gains) if (lasting.has(access)) held.add(access);
      return true;
    });
  }
  return certain;
}

/** Goes along a track as long as its way is certain: by what fires, or where `else` leads to the same step as going on. */
function follow({ start, steps }: Attack, horizon: number, fires: (step: Step) => boolean): void {
  const byId = new Map(steps.map((step, i) => [step.id, { step, next: step.then ?? steps[i + 1]?.id ?? null }]));
  let at = start !== null && 'at' in start ? start.at : 0;
  const been = new Set<string>();
  for (let id = steps[0]?.id ?? null; id !== null && !been.has(id);) {
    const here = byId.get(id);
    if (!here) return;
    been.add(id);
    at += here.step.after;
    if (at > horizon || (!fires(here.step) && here.step.else !== here.next)) return;
    id = here.next;
  }
}
