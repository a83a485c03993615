import { describe, expect, it } from 'vitest';
import { alertRaised, aChronicle, entry, look, workRan } from '#kit/chronicle.ts';
import { aDecision, anAlert, anAttack, anIncident, aScenario, aStage, aStep } from '#kit/scenario.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { TALK_NOT_COUNTED } from '#core/measures/talk.ts';

describe('the measures of a run', () => {
  it('hold every list and say "nothing" for a run in which nothing happened', () => {
    const m = measureRun(aScenario({ incidents: [anIncident('intrusion')] }), aChronicle({ incidents: [{ id: 'intrusion', c: null, held: [], evictions: [], contained: [] }] }));
    expect(m).toMatchObject({ scenario: 'small', endedAt: 14_400, ending: null, gaps: [], objectives: [], talkNotCounted: false });
    expect(m.mtta.all).toEqual({ n: 0, censored: 0, tau: 14_400, restrictedMean: null, median: null, p90: null, completedMean: null });
    expect(m.incidents).toEqual([{
      id: 'intrusion', state: 'prevented', c: null, a: null, k: null, n: null, r: null, v: null, tta: null, ttr: null, ttd: null, ttc: null, dwell: null,
      remediatedBy: null, minutes: null, guards: { closedAsFalse: [], prematureClosure: false, reentries: 0 },
    }]);
  });

  it('count what was reached: stages entered, options begun, steps fired, alerts raised, each once', () => {
    const scenario = aScenario({
      stages: [aStage('night'), aStage('day')], attacks: [anAttack('track', 'intrusion', [aStep('in'), aStep('out')])], alerts: [anAlert('beacon'), anAlert('late')],
      decisions: [aDecision('cut'), aDecision('call')],
    });
    const step = (id: string, fired: boolean, at: number): { id: string; fired: boolean; at: number; attack: string } => ({ id, fired, at, attack: 'track' });
    const { coverage } = measureRun(scenario, aChronicle({
      stages: [{ id: 'night', at: 0 }, { id: 'day', at: 5 }, { id: 'night', at: 9 }], steps: [step('in', true, 1), step('out', false, 2), step('in', true, 3)],
      alerts: [alertRaised('beacon', 3), alertRaised('late', null)],
      works: [look('beacon', [[5, 9]]), workRan([], { option: 'cut-yes', startedAt: 3, doneAt: 3 }), workRan([], { option: 'call-no' })],
    }));
    expect(coverage).toEqual({
      stages: { reached: 2, of: 2 }, options: { reached: 1, of: 4 }, steps: { reached: 1, of: 2 }, alerts: { reached: 1, of: 2 },
    });
  });

  it("print that the room's talk was not counted where the facilitator noted it", () => {
    const talk = (actor: string, text: string): boolean => measureRun(aScenario(), aChronicle({ entries: [entry(1, actor, { do: 'note', text })] })).talkNotCounted;
    expect(talk('facilitator', `${TALK_NOT_COUNTED} 4 min after the commit`)).toBe(true);
    expect(talk('triage', TALK_NOT_COUNTED)).toBe(false);
    expect(talk('facilitator', 'They talked a lot')).toBe(false);
  });
});
