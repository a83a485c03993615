import type { GapClass, MeasureName, Poete, RoleFunction, Scenario } from '../scenario/model.ts';
import type { GapMeasure } from './measures.ts';

/** Of what class a gap is, where its cure is planned (POETE), its category of the Cybersecurity Framework 2.0, and whose work the cure usually is. */
export interface GapNature {
  readonly class: GapClass;
  readonly poete: Poete;
  readonly csf: string;
  readonly discipline: RoleFunction;
}

/** The gaps that the program finds in a run by itself (SPEC 3, P23), each with its nature as a suggestion: people may see it otherwise. */
export const DERIVED_GAPS = {
  'ack-late': { class: 'process', poete: 'organization', csf: 'DE.AE', discipline: 'triage' },
  'ack-missed': { class: 'people', poete: 'organization', csf: 'DE.AE', discipline: 'triage' },
  'true-closed-as-false': { class: 'people', poete: 'training', csf: 'DE.AE', discipline: 'triage' },
  'premature-closure': { class: 'process', poete: 'planning', csf: 'RS.MA', discipline: 'incident-management' },
  'hidden-access': { class: 'technology', poete: 'equipment', csf: 'RS.AN', discipline: 'hunt' },
  're-entry': { class: 'technology', poete: 'planning', csf: 'RS.MI', discipline: 'incident-management' },
  'feed-below-90': { class: 'technology', poete: 'equipment', csf: 'DE.CM', discipline: 'security-leadership' },
  'decision-expired': { class: 'authority', poete: 'planning', csf: 'GV.RR', discipline: 'executive' },
  'approval-wait': { class: 'authority', poete: 'planning', csf: 'GV.RR', discipline: 'executive' },
  'escalation-skipped': { class: 'process', poete: 'organization', csf: 'RS.MA', discipline: 'incident-management' },
  'escalation-returned': { class: 'process', poete: 'training', csf: 'RS.MA', discipline: 'incident-management' },
  'update-late': { class: 'information', poete: 'planning', csf: 'RS.CO', discipline: 'incident-management' },
  'update-missed': { class: 'information', poete: 'planning', csf: 'RS.CO', discipline: 'incident-management' },
  'stale-decision': { class: 'information', poete: 'planning', csf: 'RS.CO', discipline: 'executive' },
  'duty-breached': { class: 'process', poete: 'planning', csf: 'RS.CO', discipline: 'legal' },
  'intel-not-shared': { class: 'information', poete: 'organization', csf: 'RS.CO', discipline: 'threat-intelligence' },
  'assumption-false': { class: 'information', poete: 'exercises', csf: 'ID.RA', discipline: 'security-leadership' },
  'votes-split': { class: 'information', poete: 'exercises', csf: 'GV.RM', discipline: 'executive' },
  'business-and-secops-apart': { class: 'authority', poete: 'exercises', csf: 'GV.RM', discipline: 'executive' },
  overconfident: { class: 'people', poete: 'training', csf: 'PR.AT', discipline: 'security-leadership' },
  'context-apart': { class: 'information', poete: 'exercises', csf: 'GV.OC', discipline: 'security-leadership' },
  'role-absent': { class: 'people', poete: 'organization', csf: 'GV.RR', discipline: 'security-leadership' },
  'work-queued': { class: 'people', poete: 'organization', csf: 'GV.RR', discipline: 'security-leadership' },
} as const satisfies Record<string, GapNature>;

export type DerivedGapCode = keyof typeof DERIVED_GAPS;

/** A measure that a gap may concern, as an objective names it. */
export type Concern = readonly [MeasureName, string | null];

/**
 * A derived gap about one thing. `concerns`: measures it concerns, nearest first; `objective` is the first objective of the scenario
 * with one of them. Gaps of one code about one thing are one gap with all its evidence, so that a retest can find it again.
 */
export function derivedGap(
  scenario: Scenario, code: DerivedGapCode, about: string | null, evidence: readonly number[], concerns: readonly Concern[] = [],
): GapMeasure {
  const objective = concerns
    .map(([name, of]) => scenario.objectives.find((o) => o.measure.name === name && o.measure.of === of))
    .find((o) => o !== undefined);
  return { code, evidence: [...evidence].sort((a, b) => a - b), derived: true, about, objective: objective?.id ?? null };
}

/** Measures of the speed of looking at an incident, and of remedying it. */
export const lookConcerns = (incident: string | null): readonly Concern[] => (incident === null ? [] : [['tta', incident], ['mtta', null]]);
export const remedyConcerns = (incident: string | null): readonly Concern[] =>
  incident === null ? [] : [['ttr', incident], ['ttc', incident], ['mttr', null]];
