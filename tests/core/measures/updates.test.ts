import { describe, expect, it } from 'vitest';
import { answered, aChronicle, commit, decisionOpened, updateRan } from '#kit/chronicle.ts';
import { aCast, aDecision, anOption, anUpdate, aScenario, holds } from '#kit/scenario.ts';
import type { CommitRecord, UpdateRecord } from '#core/exercise/chronicle.ts';
import type { UpdateMeasure } from '#core/measures/measures.ts';
import { updateMeasures } from '#core/measures/updates.ts';

/** Trigger 600, within 1800, every 3600: dues 2400, 6000, 9600, 13200. */
const scenario = aScenario({
  roles: aCast,
  updates: [anUpdate('hourly', { to: ['ceo', 'manager'], until: holds('filed') })],
  decisions: [
    aDecision('hire', { owner: 'ceo', options: [anOption('hire-now', { takes: 600 }), anOption('file-now', { effects: { ...anOption('x').effects, sets: ['filed'] } })] }),
    aDecision('cut', { owner: 'manager', approve: 'ceo' }),
  ],
});
function measure(record: UpdateRecord, endedAt = 14_000, commits: readonly CommitRecord[] = [], decision = 'hire'): UpdateMeasure | undefined {
  return updateMeasures(scenario, aChronicle({ endedAt, updates: [record], decisions: [decisionOpened(decision, 600, { commits })] }))[0];
}
/** Stale decisions of a commit by the CEO at a second, after `seq − 1` briefs. */
const stale = (record: UpdateRecord, at: number, seq: number, option = 'hire-now'): number | undefined =>
  measure(record, 14_000, [commit(option, at, seq, { by: 'ceo' })])?.stale;

describe('the dues of an update', () => {
  it('are on time, late or missed by when the first brief after the previous due came', () => {
    // 2280 in (600, 2400]; none in (2400, 6000], 6600 late; 9000 in (6000, 9600]; none for 13200. Silences 1680, 4320, 2400, 5000.
    expect(measure(updateRan('hourly', 600, null, [2280, 6600, 9000])))
      .toEqual({ id: 'hourly', due: 4, onTime: 2, late: 1, missed: 1, longestSilence: 5000, stale: 0 });
  });

  it('count a brief in the second of the due or the trigger, and let a late one make the next due on time', () => {
    expect(measure(updateRan('hourly', 600, 10_800, [2400, 6600]))).toMatchObject({ due: 3, onTime: 2, late: 1, missed: 0 });
    expect(measure(updateRan('hourly', 600, 3000, [600]))).toMatchObject({ due: 1, onTime: 1 });
  });

  it('are missed where the next brief came only in the second of the next due, or not before EndEx', () => {
    // 6000 answers its own due; nothing came before it after 2400.
    expect(measure(updateRan('hourly', 600, null, [6000]), 6000)).toMatchObject({ due: 2, onTime: 1, late: 0, missed: 1 });
    expect(measure(updateRan('hourly', 600, null), 2400)).toMatchObject({ due: 1, missed: 1 });
    expect(measure(updateRan('hourly', 600, null), 2399)).toMatchObject({ due: 0, missed: 0 });
  });

  it('do not exist from the second in which until holds', () => {
    expect(measure(updateRan('hourly', 600, 2400))).toMatchObject({ due: 0, longestSilence: 1800 });
    expect(measure(updateRan('hourly', 600, 2401))).toMatchObject({ due: 1, missed: 1, longestSilence: 1801 });
  });

  it('are none for an update that never began', () => {
    expect(measure(updateRan('hourly', null, null))).toEqual({ id: 'hourly', due: 0, onTime: 0, late: 0, missed: 0, longestSilence: null, stale: 0 });
  });
});

describe('a decision on a stale picture', () => {
  it('is a business commit after a due that passed with nothing sent since the one before', () => {
    expect(stale(updateRan('hourly', 600, null), 2400, 1)).toBe(0);
    expect(stale(updateRan('hourly', 600, null), 2401, 1)).toBe(1);
    // Brief 1 at 2000 answers 2400, nothing answers 6000.
    expect(stale(updateRan('hourly', 600, null, [2000]), 6000, 2)).toBe(0);
    expect(stale(updateRan('hourly', 600, null, [2000]), 6001, 2)).toBe(1);
    // A late brief ends it; in the commit's own second the order of the log decides.
    expect(stale(updateRan('hourly', 600, null, [2000, 6500]), 6600, 3)).toBe(0);
    expect(stale(updateRan('hourly', 600, null, [2500]), 2500, 2)).toBe(0);
  });

  it('is one while the update runs, not from its end on, unless the decision itself ended it', () => {
    expect(stale(updateRan('hourly', 600, 3000), 2999, 1)).toBe(1);
    expect(stale(updateRan('hourly', 600, 3000), 3000, 1)).toBe(0);
    expect(stale(updateRan('hourly', 600, 3000), 3000, 1, 'file-now')).toBe(1);
  });

  it('counts approvals of the business, and neither its declines nor the commits of SecOps', () => {
    const commits = [commit('cut-yes', 3000, 1, answered('declined', 3100, 2)), commit('cut-yes', 3200, 3, answered('approved', 3300, 4))];
    expect(measure(updateRan('hourly', 600, null), 14_000, commits, 'cut')?.stale).toBe(1);
  });

  it('needs an update that is addressed to the role', () => {
    const commits = [commit('hire-now', 5000, 1, { by: 'legal' })];
    expect(measure(updateRan('hourly', 600, null), 14_000, commits)?.stale).toBe(0);
  });
});
