import type { Seconds } from '../base/duration.ts';
import type { Scenario, Team } from './model.ts';

/** What a facilitator chooses by. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly difficulty: Scenario['difficulty'];
  /** Planned wall time. */
  readonly duration: Seconds;
  readonly horizon: Seconds;
  readonly trends: readonly string[];
  /** ATT&CK technique ids as written, in file order, each once. */
  readonly techniques: readonly string[];
  readonly roles: Readonly<Record<Team, number>>;
  readonly decisions: number;
  /** Of the scenario's text, hex, lower case. */
  readonly sha256: string;
  /** Opened from disk on this machine; not shipped. */
  readonly custom: boolean;
}

/** A scenario's card. `id`: what it is set up under; differs from the scenario's own for a second scenario of that id. */
export function cardOf(scenario: Scenario, sha256: string, custom: boolean, id: string = scenario.id): ScenarioCard {
  const { title, version, summary, difficulty, duration, horizon, trends, decisions } = scenario;
  const steps = scenario.attacks.flatMap((attack) => attack.steps);
  const techniques = [...new Set(steps.flatMap(({ technique }) => (technique === null ? [] : [technique])))];
  const count = (team: Team): number => scenario.roles.filter((role) => role.team === team).length;
  const roles = { business: count('business'), secops: count('secops'), external: count('external') };
  return { id, title, version, summary, difficulty, duration, horizon, trends, techniques, roles, decisions: decisions.length, sha256, custom };
}
