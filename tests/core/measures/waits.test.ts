import { describe, expect, it } from 'vitest';
import { answered, aChronicle, commit, decisionOpened } from '#kit/chronicle.ts';
import type { DecisionRecord } from '#core/exercise/chronicle.ts';
import { waitMeasures } from '#core/measures/waits.ts';

const wait = (record: DecisionRecord, endedAt = 5000): unknown => waitMeasures(aChronicle({ endedAt, decisions: [record] }))[0];

describe('the waits of a decision', () => {
  it('adds up the time until each commit and each answer', () => {
    // Owner 100–200 and 350–400; approver 200–350 and 400–1000.
    const commits = [commit('a', 200, 1, answered('declined', 350, 2)), commit('b', 400, 3, answered('approved', 1000, 4))];
    expect(wait(decisionOpened('cut', 100, { commits }))).toEqual({ id: 'cut', owner: 150, approval: 750 });
  });
  it('ends at expiry or EndEx', () => {
    expect(wait(decisionOpened('cut', 100, { expiredAt: 900 }))).toEqual({ id: 'cut', owner: 800, approval: null });
    expect(wait(decisionOpened('cut', 100))).toEqual({ id: 'cut', owner: 4900, approval: null });
    expect(wait(decisionOpened('cut', 100, { expiredAt: 900, commits: [commit('a', 300, 1, { approver: 'ceo' })] }))).toEqual({ id: 'cut', owner: 200, approval: 600 });
    expect(wait(decisionOpened('cut', 100, { commits: [commit('a', 300, 1, { approver: 'ceo' })] }))).toEqual({ id: 'cut', owner: 200, approval: 4700 });
  });
  it('is nothing for a decision that never opened, a standing one, or without an approver', () => {
    expect(wait(decisionOpened('cut', null))).toEqual({ id: 'cut', owner: null, approval: null });
    expect(wait(decisionOpened('hunt', 0, { standing: true, commits: [commit('a', 300, 1)] }))).toEqual({ id: 'hunt', owner: null, approval: null });
    expect(wait(decisionOpened('cut', 100, { commits: [commit('a', 100, 1)] }))).toEqual({ id: 'cut', owner: 0, approval: null });
  });
});
