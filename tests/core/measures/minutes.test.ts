import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertRaised, answered, aChronicle, commit, decisionOpened, incidentHeld, look, move, workRan } from '#kit/chronicle.ts';
import { aCast, aDecision, anAlert, anIncident, aScenario } from '#kit/scenario.ts';
import type { Chronicle, Work } from '#core/exercise/chronicle.ts';
import type { Minutes } from '#core/measures/measures.ts';
import { minutesOf } from '#core/measures/minutes.ts';
import { timingsOf } from '#core/measures/timings.ts';
import type { Decision } from '#core/scenario/model.ts';

const NONE: Minutes = { execution: 0, investigation: 0, business: 0, secops: 0, thirdParty: 0, nobody: 0 };

/** Minutes of `intrusion`, whose access was held 0–1000 unless the change says otherwise. */
function minutes(change: Partial<Chronicle>, decisions: readonly Decision[] = []): Minutes | null {
  const scenario = aScenario({ roles: aCast, incidents: [anIncident('intrusion')], alerts: [anAlert('beacon'), anAlert('second')], decisions });
  const chronicle = aChronicle({ incidents: [incidentHeld('intrusion', [[0, 1000]])], ...change });
  return minutesOf(scenario, chronicle, timingsOf(chronicle, 'intrusion'));
}
/** A first look of 100 s at 0, so that k is 0. */
const firstLook: Work = look('beacon', [[0, 100]]);
const seen = alertRaised('beacon', 0, { moves: [move('acknowledge', 0, 1)] });

describe('where the minutes went', () => {
  it('takes execution before investigation before a waiting business before SecOps', () => {
    // Look 0–100; second alert raised 200 untouched until 500; the CEO's decision open 300–450; a work of the vendor 400–600.
    const ask = aDecision('ask', { owner: 'ceo', incident: 'intrusion' });
    const result = minutes({
      alerts: [seen, alertRaised('second', 200, { moves: [move('acknowledge', 500, 3)] })],
      works: [firstLook, workRan([[400, 600]], { role: 'vendor', desk: false, decision: 'other' })],
      decisions: [decisionOpened('ask', 300, { incident: 'intrusion', commits: [commit('ask-yes', 450, 2, { by: 'ceo' })] })],
    }, [ask]);
    // secops 200–300, business 300–400, execution 400–600, nobody 100–200 and 600–1000.
    expect(result).toEqual({ ...NONE, investigation: 100, secops: 100, business: 100, execution: 200, nobody: 500 });
  });

  it('waits for the owner, after the commit for the approver, after a decline for the owner again', () => {
    const cut = aDecision('cut', { owner: 'manager', approve: 'ceo', incident: 'intrusion' });
    const result = minutes({
      alerts: [seen], works: [firstLook],
      decisions: [decisionOpened('cut', 100, {
        incident: 'intrusion',
        commits: [commit('cut-yes', 200, 2, answered('declined', 350, 3)), commit('cut-no', 400, 4, answered('approved', 600, 5))],
      })],
    }, [cut]);
    // manager 100–200 and 350–400, ceo 200–350 and 400–600, then nobody.
    expect(result).toEqual({ ...NONE, investigation: 100, secops: 150, business: 350, nobody: 400 });
  });

  it('puts a wait for an external owner behind SecOps, ends it at expiry, and lets standing decisions wait for no one', () => {
    const hire = aDecision('hire', { owner: 'vendor', incident: 'intrusion' });
    const hunt = aDecision('hunt', { owner: 'hunter', incident: 'intrusion', standing: true });
    const result = minutes({
      alerts: [seen, alertRaised('second', 300, { moves: [move('close', 400, 2)] })], works: [firstLook],
      decisions: [decisionOpened('hire', 200, { incident: 'intrusion', expiredAt: 700 }), decisionOpened('hunt', 0, { incident: 'intrusion', standing: true })],
    }, [hire, hunt]);
    // third party 200–300 and 400–700; SecOps 300–400.
    expect(result).toEqual({ ...NONE, investigation: 100, secops: 100, thirdParty: 400, nobody: 400 });
  });

  it('counts queued and paused work and an escalation not yet accepted as SecOps, a returned alert as untouched', () => {
    const result = minutes({
      alerts: [alertRaised('beacon', 0, {
        moves: [move('acknowledge', 0, 1), move('escalate', 300, 2, 'triage', 'investigator'), move('return', 400, 3, 'investigator', 'triage'), move('acknowledge', 500, 4)],
      })],
      // Ran 0–100, paused 100–200, ran 200–300. Put again at 700, ran 800–900.
      works: [look('beacon', [[0, 100], [200, 300]]), look('beacon', [[800, 900]], { putAt: 700 })],
    });
    // SecOps: 100–200 paused, 300–400 escalated, 400–500 returned, 700–800 queued; found 500–700 and 900–1000: nobody.
    expect(result).toEqual({ ...NONE, investigation: 300, secops: 400, nobody: 300 });
  });

  it('does not count work on the alert of another incident', () => {
    const elsewhere = look('other', [[200, 900]], { incident: 'fraud' });
    expect(minutes({ alerts: [seen, alertRaised('other', 100, { incident: 'fraud' })], works: [firstLook, elsewhere] })).toEqual({ ...NONE, investigation: 100, nobody: 900 });
  });

  it('runs to EndEx while access is held, from c where work came first, and has none without a look or where access was gone', () => {
    expect(minutes({ endedAt: 700, incidents: [incidentHeld('intrusion', [[50, null]])], alerts: [seen], works: [look('beacon', [[0, 100]])] }))
      .toEqual({ ...NONE, investigation: 50, nobody: 600 });
    expect(minutes({ alerts: [seen] })).toBeNull();
    expect(minutes({ incidents: [incidentHeld('intrusion', [[0, 50]])], alerts: [seen], works: [look('beacon', [[60, 100]])] })).toBeNull();
  });

  it('sums to TTR whatever happened', () => {
    const span = fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 300 })).map(([from, length]) => ({ from, until: from + length }));
    const work = fc.tuple(span, fc.nat(100), fc.constantFrom('option' as const, 'finding' as const)).map(([run, queued, kind]) =>
      workRan([[run.from, run.until]], { kind, putAt: Math.max(0, run.from - queued) }));
    const decision = span.map(({ from, until }) => decisionOpened('ask', from, { incident: 'intrusion', commits: [commit('ask-yes', until, 1)] }));
    fc.assert(fc.property(fc.array(work, { maxLength: 8 }), decision, fc.constantFrom('ceo', 'manager', 'vendor'), (works, record, owner) => {
      const got = minutes({ alerts: [seen], works: [firstLook, ...works], decisions: [record] }, [aDecision('ask', { owner, incident: 'intrusion' })]);
      expect(Object.values(got ?? {}).reduce((a, b) => a + b, 0)).toBe(1000);
      expect(Math.min(...Object.values(got ?? {}))).toBeGreaterThanOrEqual(0);
    }));
  });
});
