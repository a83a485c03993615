import { describe, expect, it } from 'vitest';
import { aChronicle, incidentHeld } from '#kit/chronicle.ts';
import { aDecision, anOption, aScenario } from '#kit/scenario.ts';
import type { IncidentRecord } from '#core/exercise/chronicle.ts';
import { remediatedBy } from '#core/measures/remediatedBy.ts';

const scenario = aScenario({
  decisions: [aDecision('cut', { options: [anOption('by-hand'), anOption('by-rule', { manner: 'automation' })] })],
});
const by = (held: Parameters<typeof incidentHeld>[1], evictions: IncidentRecord['evictions']): string | null =>
  remediatedBy(scenario, aChronicle({ incidents: [incidentHeld('intrusion', held, [], evictions)] }), 'intrusion');

describe('remediated by', () => {
  it('is the manner of the options that evicted held access, assisted if there were several', () => {
    expect(by([[0, 90]], [{ at: 90, option: 'by-rule', stretch: 0 }])).toBe('automation');
    expect(by([[0, 90]], [{ at: 50, option: 'by-rule', stretch: 0 }, { at: 90, option: 'by-hand', stretch: 0 }])).toBe('assisted');
    expect(by([[0, 90]], [{ at: 50, option: 'by-hand', stretch: 0 }, { at: 90, option: 'by-hand', stretch: 0 }])).toBe('manual');
  });

  it('looks only at evictions since the set was last empty, also where it filled again in the same second', () => {
    expect(by([[0, 50], [70, 90]], [{ at: 50, option: 'by-hand', stretch: 0 }, { at: 90, option: 'by-rule', stretch: 1 }])).toBe('automation');
    expect(by([[0, 50], [50, 90]], [{ at: 50, option: 'by-hand', stretch: 0 }, { at: 90, option: 'by-rule', stretch: 1 }])).toBe('automation');
  });

  it('is nobody where no option did it, and where access is not gone', () => {
    expect(by([[0, 90]], [])).toBeNull();
    expect(by([[0, 50], [70, null]], [{ at: 50, option: 'by-hand', stretch: 0 }])).toBeNull();
  });
});
