import { NO_SPAN } from '#core/base/span.ts';
import type { Condition } from '#core/scenario/condition.ts';
import {
  NO_EFFECTS, type Access, type Alert, type Asset, type Attack, type Decision, type Effects, type Feed, type Finding, type Harm, type Incident, type MeasureName,
  type Objective, type Option, type Role, type Scenario, type Stage, type Step, type Update,
} from '#core/scenario/model.ts';
import { NO_PROSE } from '#core/scenario/prose.ts';

/** Places count up in the order in which a test makes its things, as they would stand in a file. */
let place = 0;
const placed = (): { place: number; span: typeof NO_SPAN } => ({ place: ++place, span: NO_SPAN });

/** The smallest valid scenario: one role, one stage, nothing happens. Every part can be replaced. */
export function aScenario(change: Partial<Scenario> = {}): Scenario {
  return {
    hotwash: 1, id: 'small', title: 'Small', version: '1.0.0', language: 'en', summary: 'Nothing happens.', license: 'CC0-1.0', difficulty: 'foundation',
    duration: 1800, horizon: 14_400, clockStart: null, organisation: null, trends: [], pace: null, handling: null,
    roles: [aRole('triage', { tier: 1 })], assets: [], access: [], harms: [], feeds: [], incidents: [], objectives: [], duties: [], stages: [aStage('night')],
    attacks: [], alerts: [], injects: [], decisions: [], updates: [], intel: [], privates: [], assumptions: [], gaps: [], discussions: [], notes: [],
    endings: [], facts: [], ...change,
  };
}

/** A condition of a single name. */
export const holds = (name: string): Condition => ({ text: name, span: NO_SPAN, expr: { op: 'name', name, span: NO_SPAN } });

export const aRole = (id: string, change: Partial<Role> = {}): Role => ({
  id, title: id, team: 'secops', function: 'triage', tier: null, essential: false, brief: null, ...placed(), ...change,
});

/** Three tiers of SecOps and an incident manager, two of the business, one outside. */
export const aCast: readonly Role[] = [
  aRole('triage', { tier: 1 }),
  aRole('investigator', { tier: 2, function: 'investigation' }),
  aRole('hunter', { tier: 3, function: 'hunt' }),
  aRole('manager', { function: 'incident-management' }),
  aRole('ceo', { team: 'business', function: 'executive' }),
  aRole('legal', { team: 'business', function: 'legal' }),
  aRole('vendor', { team: 'external', function: 'supplier' }),
];

export const aStage = (id: string, change: Partial<Stage> = {}): Stage => ({ id, title: id, when: null, prose: NO_PROSE, ...placed(), ...change });
export const anAsset = (id: string): Asset => ({ id, title: id, critical: true, ...placed() });
export const anAccess = (id: string): Access => ({ id, title: id, kind: 'session', ...placed() });
export const aFeed = (id: string, positive: number, negative: number): Feed => ({ id, title: id, record: { true: positive, false: negative }, ...placed() });
export const anIncident = (id: string, contained: Condition | null = null): Incident => ({ id, title: id, severity: 'high', contained, ...placed() });

export const aHarm = (id: string, change: Partial<Harm> = {}): Harm => ({
  id, title: id, class: 'downtime', asset: null, amount: 3600, per: 3600, unit: 'USD', known: null, ...placed(), ...change,
});

/** An objective of a measure as written in a file: `ttr(intrusion)`. */
export function anObjective(id: string, measure: string, target: number | null = null, limit: number | null = null): Objective {
  const [, name = '', , of = null] = /^([a-z]+)(\((.*)\))?$/.exec(measure) ?? [];
  return { id, statement: id, measure: { name: name as MeasureName, of }, target, limit, csf: null, ...placed() };
}

export const effects = (change: Partial<Effects>): Effects => ({ ...NO_EFFECTS, ...change });

export const aStep = (id: string, change: Partial<Step> = {}): Step => ({
  id, title: id, technique: null, after: 0, unless: null, needs: [], else: null, then: null, effects: NO_EFFECTS, prose: NO_PROSE, ...placed(), ...change,
});
export const anAttack = (id: string, incident: string, steps: readonly Step[]): Attack => ({ id, incident, start: null, steps, stage: null, ...placed() });

export const aFinding = (change: Partial<Finding> = {}): Finding => ({ tier: 1, takes: 600, sets: [], prose: NO_PROSE, ...placed(), ...change });

/** A true alert if it names an incident, otherwise a false positive. */
export const anAlert = (id: string, incident: string | null = 'intrusion', change: Partial<Alert> = {}): Alert => ({
  id, feed: 'edr', severity: 'high', to: 'triage', incident, at: null, when: null, after: 0, raisedOnly: false, prose: NO_PROSE, findings: [aFinding()], stage: null,
  ...placed(), ...change,
});

export const anOption = (id: string, change: Partial<Option> = {}): Option => ({
  id, decision: '', takes: 0, by: 'manager', manner: 'manual', if: null, grade: null, effects: NO_EFFECTS, prose: NO_PROSE, outcomes: [], gaps: [], ...placed(), ...change,
});
export function aDecision(id: string, change: Partial<Decision> = {}): Decision {
  const options = change.options ?? [anOption(`${id}-yes`, { grade: 1 }), anOption(`${id}-no`, { grade: 0 })];
  return {
    id, owner: 'manager', incident: null, when: null, after: 0, deadline: null, consult: [], approve: null, standing: false, prose: NO_PROSE, otherwise: null, stage: null,
    ...placed(), ...change, options: options.map((o) => ({ ...o, decision: id })),
  };
}
export const anUpdate = (id: string, change: Partial<Update> = {}): Update => ({
  id, from: 'manager', to: ['ceo'], every: 3600, within: 1800, when: null, until: null, prose: NO_PROSE, stage: null, ...placed(), ...change,
});
