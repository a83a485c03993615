import type { Scenario, Team } from '#core/scenario/model.ts';
import type { ScenarioCard } from './libraryTypes.ts';

/** A scenario's card. `id`: what it is set up under; differs from the scenario's own for a second scenario of that id. */
export function cardOf(scenario: Scenario, sha256: string, custom: boolean, id: string = scenario.id): ScenarioCard {
  const { title, version, summary, difficulty, duration, horizon, trends, decisions } = scenario;
  const steps = scenario.attacks.flatMap((attack) => attack.steps);
  const techniques = [...new Set(steps.flatMap(({ technique }) => (technique === null ? [] : [technique])))];
  const count = (team: Team): number => scenario.roles.filter((role) => role.team === team).length;
  const roles = { business: count('business'), secops: count('secops'), external: count('external') };
  return { id, title, version, summary, difficulty, duration, horizon, trends, techniques, roles, decisions: decisions.length, sha256, custom };
}
