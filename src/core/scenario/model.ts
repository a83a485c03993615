import type { Seconds } from '../base/duration.ts';
import type { Span } from '../base/span.ts';
import type { Condition } from './condition.ts';
import type { Prose } from './prose.ts';

/** What a scenario IS (SPEC 1): plain readonly JSON, made by `parseScenario`, never evaluated. Ids are unique over the whole file. */

export type Team = 'secops' | 'business' | 'external';
export const TEAMS: readonly Team[] = ['secops', 'business', 'external'];
export const FUNCTIONS = [
  'triage', 'investigation', 'hunt', 'incident-management', 'threat-intelligence', 'security-leadership', 'executive', 'legal',
  'communications', 'operations', 'finance', 'it', 'privacy', 'hr', 'supplier',
] as const;
export type RoleFunction = (typeof FUNCTIONS)[number];
export const HARM_CLASSES = ['downtime', 'reputation', 'disclosure', 'tampering'] as const;
export type HarmClass = (typeof HARM_CLASSES)[number];
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type SeverityLevel = (typeof SEVERITIES)[number];
export type Manner = 'manual' | 'automation' | 'assisted';
export type Grade = 1 | 0.5 | 0;
export const GAP_CLASSES = ['people', 'process', 'technology', 'information', 'authority'] as const;
export type GapClass = (typeof GAP_CLASSES)[number];
export const POETE = ['planning', 'organization', 'equipment', 'training', 'exercises'] as const;
export type Poete = (typeof POETE)[number];

/** `place` orders things as they stand in the file (front matter before body); lower comes first at one instant (SPEC 2.1). */
export interface Placed {
  readonly place: number;
  readonly span: Span;
}
export interface Named extends Placed {
  readonly id: string;
}
/** In the body: `stage` is the id of the enclosing `<Stage>`, `null` outside any. */
export interface Staged extends Placed {
  readonly stage: string | null;
}

export interface Role extends Named {
  readonly title: string;
  readonly team: Team;
  readonly function: RoleFunction;
  readonly tier: number | null;
  readonly essential: boolean;
  readonly brief: string | null;
}
export interface Asset extends Named {
  readonly title: string;
  readonly critical: boolean;
}
export interface Access extends Named {
  readonly title: string;
  readonly kind: 'credential' | 'session' | 'host' | 'oauth' | 'ot' | 'vendor' | 'data';
}
/** `per` null: counted once. `known` null: the default of SPEC 1 (at once for downtime, else not before the debrief). */
export interface Harm extends Named {
  readonly class: HarmClass;
  readonly asset: string | null;
  readonly title: string;
  readonly amount: number;
  readonly per: Seconds | null;
  readonly unit: string;
  readonly known: Condition | null;
}
export interface Feed extends Named {
  readonly title: string;
  readonly record: { readonly true: number; readonly false: number };
}
export interface Incident extends Named {
  readonly title: string;
  readonly severity: SeverityLevel;
  readonly contained: Condition | null;
}
export type MeasureName = 'tta' | 'ttr' | 'mtta' | 'mttr' | 'ttc' | 'decision' | 'update' | 'duty' | 'intel' | 'harm' | 'feed';
/** `of` is an id (or a harm class), `null` for `mtta` and `mttr`. */
export interface MeasureRef {
  readonly name: MeasureName;
  readonly of: string | null;
}
/** `target`, `limit`: seconds for times, a number for harms; `null` where the measure needs none. `limit` defaults to `target`. */
export interface Objective extends Named {
  readonly statement: string;
  readonly measure: MeasureRef;
  readonly target: number | null;
  readonly limit: number | null;
  readonly csf: string | null;
}
export interface Duty extends Named {
  readonly regime: string;
  readonly starts: Condition;
  readonly within: Seconds;
  readonly met: Condition;
  readonly source: string;
  readonly asOf: string;
}

/** Lists of ids in the order of SPEC 1.1, which is also the order in which they apply (P28). */
export interface Effects {
  readonly sets: readonly string[];
  readonly clears: readonly string[];
  readonly gains: readonly string[];
  readonly evicts: readonly string[];
  readonly harms: readonly string[];
  readonly repairs: readonly string[];
  readonly raises: readonly string[];
  readonly goto: string | null;
}
export const NO_EFFECTS: Effects = { sets: [], clears: [], gains: [], evicts: [], harms: [], repairs: [], raises: [], goto: null };

export interface Stage extends Named {
  readonly title: string;
  readonly when: Condition | null;
  readonly prose: Prose;
}
export interface Attack extends Named, Staged {
  readonly incident: string;
  /** A time, a condition, or `null` = T+0. */
  readonly start: { readonly at: Seconds } | { readonly when: Condition } | null;
  readonly steps: readonly Step[];
}
export interface Step extends Named {
  readonly title: string;
  readonly technique: string | null;
  readonly after: Seconds;
  readonly unless: Condition | null;
  readonly needs: readonly string[];
  readonly else: string | null;
  readonly then: string | null;
  readonly effects: Effects;
  readonly prose: Prose;
}
/** `raised` true: named in some `raises`, so it fires only so (P04). */
export interface Alert extends Named, Staged {
  readonly feed: string;
  readonly severity: SeverityLevel;
  readonly to: string;
  readonly incident: string | null;
  readonly at: Seconds | null;
  readonly when: Condition | null;
  readonly after: Seconds;
  readonly raisedOnly: boolean;
  readonly prose: Prose;
  readonly findings: readonly Finding[];
}
/** `tier` is resolved (default: tier of the alert's `to`; `null` for a role without one); `takes` at least 1 s, default 600. */
export interface Finding extends Placed {
  readonly tier: number | null;
  readonly takes: Seconds;
  readonly sets: readonly string[];
  readonly prose: Prose;
}
/** `to` holds role ids; `all` is resolved to every role. */
export interface Inject extends Named, Staged {
  readonly to: readonly string[];
  readonly toAll: boolean;
  readonly from: string | null;
  readonly via: string | null;
  readonly at: Seconds | null;
  readonly when: Condition | null;
  readonly after: Seconds;
  readonly held: boolean;
  readonly effects: Effects;
  readonly prose: Prose;
}
export interface Decision extends Named, Staged {
  readonly owner: string;
  readonly incident: string | null;
  readonly when: Condition | null;
  readonly after: Seconds;
  readonly deadline: Seconds | null;
  readonly consult: readonly string[];
  readonly approve: string | null;
  readonly standing: boolean;
  readonly prose: Prose;
  readonly options: readonly Option[];
  readonly otherwise: Otherwise | null;
}
/** `by` is resolved (default: the owner); `manner` defaults to manual. */
export interface Option extends Named {
  readonly decision: string;
  readonly takes: Seconds;
  readonly by: string;
  readonly manner: Manner;
  readonly if: Condition | null;
  readonly grade: Grade | null;
  readonly effects: Effects;
  readonly prose: Prose;
  readonly outcomes: readonly Outcome[];
  readonly gaps: readonly Gap[];
}
export interface Otherwise extends Placed {
  readonly effects: Effects;
  readonly prose: Prose;
  readonly gaps: readonly Gap[];
}
/** `to` is resolved (default: owner, `by` and consulted). */
export interface Outcome extends Placed {
  readonly to: readonly string[];
  readonly prose: Prose;
}
export interface Update extends Named, Staged {
  readonly from: string;
  readonly to: readonly string[];
  readonly every: Seconds;
  readonly within: Seconds;
  readonly when: Condition | null;
  readonly until: Condition | null;
  readonly prose: Prose;
}
export interface Intel extends Named, Staged {
  readonly to: readonly string[];
  readonly share: readonly string[];
  readonly within: Seconds;
  readonly when: Condition | null;
  readonly after: Seconds;
  readonly prose: Prose;
}
export interface Private extends Staged {
  readonly to: readonly string[];
  readonly when: Condition | null;
  readonly prose: Prose;
}
export interface Assumption extends Named, Staged {
  readonly holds: boolean;
  readonly when: Condition | null;
  readonly prose: Prose;
}
/** `code` may stand in several options, in each once; otherwise it is unique like an id. `host`: the option or decision (`Otherwise`) it stands in, `null` for one of its own. */
export interface Gap extends Staged {
  readonly code: string;
  readonly title: string;
  readonly class: GapClass | null;
  readonly poete: Poete | null;
  readonly csf: string | null;
  readonly objective: string | null;
  readonly severity: SeverityLevel | null;
  readonly when: Condition | null;
  readonly host: string | null;
  readonly prose: Prose;
}
export interface Discuss extends Staged {
  readonly to: readonly string[];
  readonly prose: Prose;
}
export type Note = Discuss;
export interface Ending extends Named, Staged {
  readonly title: string;
  readonly when: Condition;
  readonly after: Seconds;
  readonly prose: Prose;
}

export interface Scenario {
  readonly hotwash: 1;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly language: string;
  readonly summary: string;
  readonly license: string;
  readonly difficulty: 'foundation' | 'intermediate' | 'advanced';
  readonly duration: Seconds;
  readonly horizon: Seconds;
  /** ISO 8601 with offset: what the story's wall clock says at T+0. */
  readonly clockStart: string | null;
  readonly organisation: { readonly name: string; readonly sector: string | null; readonly jurisdictions: readonly string[] } | null;
  readonly trends: readonly string[];
  /** Default pace (scenario seconds per wall second), `null` if the author states none. */
  readonly pace: number | null;
  /** TLP marking as written. */
  readonly handling: string | null;
  readonly roles: readonly Role[];
  readonly assets: readonly Asset[];
  readonly access: readonly Access[];
  readonly harms: readonly Harm[];
  readonly feeds: readonly Feed[];
  readonly incidents: readonly Incident[];
  readonly objectives: readonly Objective[];
  readonly duties: readonly Duty[];
  readonly stages: readonly Stage[];
  readonly attacks: readonly Attack[];
  readonly alerts: readonly Alert[];
  readonly injects: readonly Inject[];
  readonly decisions: readonly Decision[];
  readonly updates: readonly Update[];
  readonly intel: readonly Intel[];
  readonly privates: readonly Private[];
  readonly assumptions: readonly Assumption[];
  /** Every gap: of its own, of options and of `Otherwise`. */
  readonly gaps: readonly Gap[];
  readonly discussions: readonly Discuss[];
  readonly notes: readonly Note[];
  readonly endings: readonly Ending[];
  /** Every fact that some effect or finding sets or clears, in order of first use. */
  readonly facts: readonly string[];
}
