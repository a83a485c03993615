import type { Chronicle, RankRecord } from '../exercise/chronicle.ts';
import { HARM_CLASSES, type Scenario, type Team } from '../scenario/model.ts';
import type { BeforeAfter, Measures } from './measures.ts';

/** Kendall's tau-b of two score lists, −1 … 1; `null` if a side has no variation. */
export function kendallTauB(x: readonly number[], y: readonly number[]): number | null {
  let concordant = 0;
  let tiesX = 0;
  let tiesY = 0;
  let pairs = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      const dx = Math.sign((x[i] ?? 0) - (x[j] ?? 0));
      const dy = Math.sign((y[i] ?? 0) - (y[j] ?? 0));
      pairs += 1;
      concordant += dx * dy;
      if (dx === 0) tiesX += 1;
      if (dy === 0) tiesY += 1;
    }
  }
  const scale = Math.sqrt((pairs - tiesX) * (pairs - tiesY));
  return scale === 0 ? null : concordant / scale;
}

/** Borda count of a team: n−1 … 0 points a role, summed over its roles that ranked, the last rank of a phase (P24). */
export function bordaCount(ranks: readonly RankRecord[], roles: ReadonlySet<string>, things: readonly string[]): readonly number[] | null {
  const last = new Map(ranks.filter((r) => roles.has(r.role)).map((r) => [r.role, r.order]));
  if (last.size === 0) return null;
  return things.map((thing) => [...last.values()].reduce((sum, order) => sum + (things.length - 1 - order.indexOf(thing)), 0));
}

/** How far the business and SecOps agree on what would hurt most, before and after play. */
export function contextMeasure(scenario: Scenario, chronicle: Chronicle): Measures['context'] {
  const team = (t: Team): ReadonlySet<string> => new Set(scenario.roles.filter((r) => r.team === t).map((r) => r.id));
  const [business, secops] = [team('business'), team('secops')];
  const tau = (of: 'harms' | 'assets', phase: 'before' | 'after', things: readonly string[]): number | null => {
    const ranks = chronicle.ranks.filter((r) => r.of === of && r.phase === phase);
    const a = bordaCount(ranks, business, things);
    const b = bordaCount(ranks, secops, things);
    return a && b ? kendallTauB(a, b) : null;
  };
  const both = (of: 'harms' | 'assets', things: readonly string[]): BeforeAfter => ({ before: tau(of, 'before', things), after: tau(of, 'after', things) });
  return { harms: both('harms', HARM_CLASSES), assets: both('assets', scenario.assets.map((a) => a.id)) };
}
