import type { Chronicle, RankRecord } from '../exercise/chronicle.ts';
import { HARM_CLASSES, type Scenario, type Team } from '../scenario/model.ts';
import { kendallTauB } from './kendallTauB.ts';
import type { Measures } from './measures.ts';

export type RankedThing = RankRecord['of'];
export type RankPhase = RankRecord['phase'];

/** Whether business and SecOps fear the same: tau-b between their Borda counts of the harm classes and of the assets, before and after play (P24). */
export function agreementMeasure(scenario: Scenario, chronicle: Chronicle): Measures['context'] {
  const tau = (of: RankedThing, phase: RankPhase): number | null => {
    const things: readonly string[] = of === 'harms' ? HARM_CLASSES : scenario.assets.map((a) => a.id);
    const ranks = countedRanks(chronicle, of, phase);
    const business = bordaCount(ranks, rolesOf(scenario, 'business'), things);
    const secops = bordaCount(ranks, rolesOf(scenario, 'secops'), things);
    return business && secops ? kendallTauB(business, secops) : null;
  };
  return {
    harms: { before: tau('harms', 'before'), after: tau('harms', 'after') },
    assets: { before: tau('assets', 'before'), after: tau('assets', 'after') },
  };
}

const rolesOf = (scenario: Scenario, team: Team): ReadonlySet<string> => new Set(scenario.roles.filter((r) => r.team === team).map((r) => r.id));

/** The rankings that count: the last one of each role in a phase, in the order of the log. */
export function countedRanks({ ranks }: Chronicle, of: RankedThing, phase: RankPhase): RankRecord[] {
  const last = new Map<string, RankRecord>();
  for (const rank of ranks) if (rank.of === of && rank.phase === phase) last.set(rank.role, rank);
  return [...last.values()].sort((a, b) => a.seq - b.seq);
}

/** Points n−1 … 0 from the worst to lose down, summed over the given roles that ranked; `null` if none did. Source: Borda 1781. */
export function bordaCount(ranks: readonly RankRecord[], roles: ReadonlySet<string>, things: readonly string[]): number[] | null {
  const mine = ranks.filter((r) => roles.has(r.role));
  if (mine.length === 0) return null;
  return things.map((id) => mine.reduce((sum, { order }) => sum + (order.includes(id) ? things.length - 1 - order.indexOf(id) : 0), 0));
}
