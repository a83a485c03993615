import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChronicle, decisionOpened, rank, vote } from '#kit/chronicle.ts';
import { aCast, aDecision, anAsset, anOption, aScenario } from '#kit/scenario.ts';
import type { RankRecord, VoteRecord } from '#core/exercise/chronicle.ts';
import { agreementMeasure } from '#core/measures/agreement.ts';
import { confidenceMeasure } from '#core/measures/confidence.ts';
import { kendallTauB } from '#core/measures/kendallTauB.ts';
import type { Measures } from '#core/measures/measures.ts';

describe("Kendall's tau-b", () => {
  it('is 1 for the same order, −1 for the reverse, and null without variation', () => {
    expect(kendallTauB([3, 2, 1], [9, 5, 1])).toBe(1);
    expect(kendallTauB([3, 2, 1], [1, 5, 9])).toBe(-1);
    expect(kendallTauB([3, 2, 1], [4, 4, 4])).toBeNull();
    expect(kendallTauB([3], [4])).toBeNull();
  });
  it('corrects for ties', () => {
    // Six pairs; x ties one, y ties none; of the other five, four agree and one does not: 3 / √(5 × 6).
    expect(kendallTauB([4, 3, 3, 1], [4, 3, 1, 2])).toBeCloseTo(3 / Math.sqrt(30), 12);
  });
  it('is symmetric and within −1 and 1', () => {
    const pair = fc.tuple(fc.nat(5), fc.nat(5));
    fc.assert(fc.property(fc.array(pair, { minLength: 2, maxLength: 8 }), (pairs) => {
      const [x, y] = [pairs.map((p) => p[0]), pairs.map((p) => p[1])];
      const tau = kendallTauB(x, y);
      expect(kendallTauB(y, x)).toBe(tau);
      if (tau !== null) expect(Math.abs(tau)).toBeLessThanOrEqual(1 + 1e-12);
    }));
  });
});

describe('business context', () => {
  const scenario = aScenario({ roles: aCast, assets: [anAsset('crm'), anAsset('tms')] });
  const context = (...ranks: readonly RankRecord[]): Measures['context'] => agreementMeasure(scenario, aChronicle({ ranks }));
  const [D, R, L, T] = ['downtime', 'reputation', 'disclosure', 'tampering'];

  it('compares the Borda counts of the two teams, with the last ranking of each role', () => {
    const found = context(
      rank('ceo', [T, L, R, D], 1), rank('ceo', [D, R, L, T], 2), rank('legal', [D, L, R, T], 3),
      rank('manager', [D, R, L, T], 4), rank('vendor', [T, L, R, D], 5),
    );
    // Business: D 6, R 2 + 1 = 3, L 1 + 2 = 3, T 0. SecOps: 3 2 1 0. Five untied pairs all agree: 5 / √(5 × 6).
    expect(found.harms.before).toBeCloseTo(5 / Math.sqrt(30), 12);
    expect(found.harms.after).toBeNull();
  });
  it('keeps phases and things apart, and says nothing where a side did not rank or has no variation', () => {
    const after = { of: 'assets', phase: 'after' } as const;
    expect(context(rank('ceo', ['crm', 'tms'], 1, after), rank('triage', ['tms', 'crm'], 2, after))).toEqual({
      harms: { before: null, after: null }, assets: { before: null, after: -1 },
    });
    expect(context(rank('ceo', ['crm', 'tms'], 1, after), rank('vendor', ['tms', 'crm'], 2, after)).assets.after).toBeNull();
    // Two that cancel out: no variation.
    expect(context(rank('ceo', ['crm', 'tms'], 1, after), rank('legal', ['tms', 'crm'], 2, after), rank('triage', ['tms', 'crm'], 3, after)).assets.after).toBeNull();
  });
});

describe('confidence', () => {
  const scenario = aScenario({
    decisions: [aDecision('cut', { options: [anOption('good', { grade: 1 }), anOption('fair', { grade: 0.5 }), anOption('bad', { grade: 0 }), anOption('open')] })],
  });
  const confidence = (...votes: readonly VoteRecord[]): Measures['confidence'] => confidenceMeasure(scenario, aChronicle({ decisions: [decisionOpened('cut', 0, { votes })] }));

  it('scores the last vote of each role for graded options', () => {
    const found = confidence(vote('ceo', 'bad', 100, 1), vote('ceo', 'good', 80, 2), vote('legal', 'bad', 60, 3), vote('manager', 'fair', 100, 4), vote('hunter', 'open', 50, 5));
    // Brier (0.2² + 0.6² + 0²) / 3 = 0.4 / 3; confidence 2.4 / 3 = 0.8 less 2 / 3.
    expect(found.votes).toBe(3);
    expect(found.brier).toBeCloseTo(0.4 / 3, 12);
    expect(found.overConfidence).toBeCloseTo(0.8 - 2 / 3, 12);
  });
  it('is nothing without votes', () => {
    expect(confidence(vote('hunter', 'open', 50, 1))).toEqual({ votes: 0, brier: null, overConfidence: null });
  });
});
