import type { GapClass, MeasureName, Poete, Scenario } from '../scenario/model.ts';
import type { GapMeasure } from './measures.ts';

/** The gaps that the program finds in a run by itself (SPEC 3, P23): of what class each is, and where its cure is planned (POETE). */
export const DERIVED_GAPS = {
  'ack-late': { class: 'process', poete: 'organization' },
  'ack-missed': { class: 'people', poete: 'organization' },
  'true-closed-as-false': { class: 'people', poete: 'training' },
  'premature-closure': { class: 'process', poete: 'planning' },
  'hidden-access': { class: 'technology', poete: 'equipment' },
  're-entry': { class: 'technology', poete: 'planning' },
  'feed-below-90': { class: 'technology', poete: 'equipment' },
  'decision-expired': { class: 'authority', poete: 'planning' },
  'approval-wait': { class: 'authority', poete: 'planning' },
  'escalation-skipped': { class: 'process', poete: 'organization' },
  'escalation-returned': { class: 'process', poete: 'training' },
  'update-late': { class: 'information', poete: 'planning' },
  'update-missed': { class: 'information', poete: 'planning' },
  'stale-decision': { class: 'information', poete: 'planning' },
  'duty-breached': { class: 'process', poete: 'planning' },
  'intel-not-shared': { class: 'information', poete: 'organization' },
  'assumption-false': { class: 'information', poete: 'exercises' },
  'votes-split': { class: 'information', poete: 'exercises' },
  'business-and-secops-apart': { class: 'authority', poete: 'exercises' },
  overconfident: { class: 'people', poete: 'training' },
  'context-apart': { class: 'information', poete: 'exercises' },
  'role-absent': { class: 'people', poete: 'organization' },
  'work-queued': { class: 'people', poete: 'organization' },
} as const satisfies Record<string, { readonly class: GapClass; readonly poete: Poete }>;

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
