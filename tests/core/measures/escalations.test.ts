import { describe, expect, it } from 'vitest';
import { alertRaised, aChronicle, look, move, workRan } from '#kit/chronicle.ts';
import { aCast, anAlert, aScenario } from '#kit/scenario.ts';
import { escalationMeasure } from '#core/measures/escalations.ts';

const scenario = aScenario({ roles: aCast, alerts: [anAlert('beacon'), anAlert('noise', null)] });

describe('escalations', () => {
  it('counts who handed over to whom, what came back, and the waiting and active time of each tier', () => {
    const chronicle = aChronicle({
      endedAt: 1000,
      alerts: [
        alertRaised('beacon', 0, {
          moves: [
            move('acknowledge', 100, 1), move('escalate', 300, 2, 'triage', 'investigator'), move('return', 350, 3, 'investigator', 'triage'),
            move('escalate', 400, 4, 'triage', 'investigator'), move('accept', 500, 5, 'investigator'), move('escalate', 800, 6, 'investigator', 'manager'),
          ],
        }),
        alertRaised('noise', 900, { incident: null }),
      ],
      works: [
        look('beacon', [[100, 300]]),
        look('beacon', [[500, 600], [700, 800]], { role: 'investigator' }),
        workRan([[950, null]], { role: 'investigator' }),
        workRan([[0, 1000]], { role: 'ceo', desk: false }),
      ],
    });
    // Tier 1: 0–100 raised, 350–400 returned, noise 900–1000. Tier 2: 300–350, 400–500. The manager has no tier.
    expect(escalationMeasure(scenario, chronicle)).toEqual({
      matrix: { triage: { investigator: 2 }, investigator: { manager: 1 } },
      returned: 1,
      tiers: { '1': { waiting: 250, active: 200 }, '2': { waiting: 150, active: 250 }, '3': { waiting: 0, active: 0 } },
    });
  });

  it('counts for roles of any id, also one that every object has as a property', () => {
    const handed = alertRaised('beacon', 0, { moves: [move('escalate', 60, 1, 'constructor', 'investigator'), move('return', 90, 2, 'investigator', 'constructor'), move('escalate', 120, 3, 'constructor', 'constructor')] });
    expect(escalationMeasure(scenario, aChronicle({ alerts: [handed] })).matrix).toEqual({ constructor: { investigator: 1, constructor: 1 } });
  });

  it('has no pairs where nothing was escalated', () => {
    expect(escalationMeasure(scenario, aChronicle())).toMatchObject({ matrix: {}, returned: 0 });
  });
});
