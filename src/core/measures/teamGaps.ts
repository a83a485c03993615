import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { countedRanks, type RankPhase, type RankedThing } from './agreement.ts';
import { derivedGap } from './derivedGaps.ts';
import type { BeforeAfter, GapMeasure, Measures } from './measures.ts';
import { atLeast } from './tolerance.ts';

/** Business and SecOps agree on what is worst to lose from this tau-b on (P23). */
const AGREED = 0.5;

/** Gaps of the whole team: false assumptions relied on, different ideas of what matters, essential roles that did nothing (P23). */
export function teamGaps(scenario: Scenario, chronicle: Chronicle, context: Measures['context']): GapMeasure[] {
  const acted = new Set(chronicle.entries.map((e) => e.actor));
  return [
    ...assumptionGaps(scenario, chronicle),
    ...contextGaps(scenario, chronicle, 'harms', context.harms),
    ...contextGaps(scenario, chronicle, 'assets', context.assets),
    ...scenario.roles.filter((r) => r.essential && !acted.has(r.id)).map((r) => derivedGap(scenario, 'role-absent', r.id, [])),
  ];
}

function assumptionGaps(scenario: Scenario, { assumptions }: Chronicle): GapMeasure[] {
  const wrong = new Set(scenario.assumptions.filter((a) => !a.holds).map((a) => a.id));
  return assumptions
    .filter((a) => wrong.has(a.id) && a.assumed.length > 0)
    .map((a) => derivedGap(scenario, 'assumption-false', a.id, a.assumed.map((s) => s.seq)));
}

/** Evidence: the rankings of the two teams in the phases in which they were apart. */
function contextGaps(scenario: Scenario, chronicle: Chronicle, of: RankedThing, { before, after }: BeforeAfter): GapMeasure[] {
  const external = new Set(scenario.roles.filter((r) => r.team === 'external').map((r) => r.id));
  const apart: RankPhase[] = [...(isApart(before) ? (['before'] as const) : []), ...(isApart(after) ? (['after'] as const) : [])];
  if (apart.length === 0) return [];
  const ranks = apart.flatMap((phase) => countedRanks(chronicle, of, phase)).filter((r) => !external.has(r.role));
  return [derivedGap(scenario, 'context-apart', of, ranks.map((r) => r.seq))];
}

const isApart = (tau: number | null): boolean => tau !== null && !atLeast(tau, AGREED);
