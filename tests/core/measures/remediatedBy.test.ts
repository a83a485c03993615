import { describe, expect, it } from 'vitest';
import { aChronicle, incidentHeld } from '#kit/chronicle.ts';
import { aDecision, anOption, aScenario } from '#kit/scenario.ts';
import type { Chronicle, IncidentRecord } from '#core/exercise/chronicle.ts';
import { remediatedBy } from '#core/measures/remediatedBy.ts';

const scenario = aScenario({
  decisions: [aDecision('cut', { options: [anOption('by-hand'), anOption('by-rule', { manner: 'automation' })] })],
});
const by = (held: Parameters<typeof incidentHeld>[1], evictions: IncidentRecord['evictions'], access: Chronicle['access'] = []): string | null =>
  remediatedBy(scenario, aChronicle({ access, incidents: [incidentHeld('intrusion', held, [], evictions)] }), 'intrusion');

describe('remediated by', () => {
  it('is the manner of the options that evicted held access, assisted if there were several', () => {
    expect(by([[0, 90]], [{ at: 90, option: 'by-rule', access: 'x' }])).toBe('automation');
    expect(by([[0, 90]], [{ at: 50, option: 'by-rule', access: 'x' }, { at: 90, option: 'by-hand', access: 'y' }])).toBe('assisted');
    expect(by([[0, 90]], [{ at: 50, option: 'by-hand', access: 'x' }, { at: 90, option: 'by-hand', access: 'y' }])).toBe('manual');
  });

  it('looks only at evictions since the set was last empty', () => {
    expect(by([[0, 50], [70, 90]], [{ at: 50, option: 'by-hand', access: 'x' }, { at: 90, option: 'by-rule', access: 'x' }])).toBe('automation');
  });

  it('leaves the eviction that emptied the set to the stretch before, where it filled again in the same second', () => {
    const access = [{ id: 'x', from: 0, until: 50, evictedBy: 'by-hand' }, { id: 'y', from: 50, until: 90, evictedBy: 'by-rule' }];
    expect(by([[0, 50], [50, 90]], [{ at: 50, option: 'by-hand', access: 'x' }, { at: 90, option: 'by-rule', access: 'y' }], access)).toBe('automation');
  });

  it('is nobody where no option did it, and where access is not gone', () => {
    expect(by([[0, 90]], [])).toBeNull();
    expect(by([[0, 50], [70, null]], [{ at: 50, option: 'by-hand', access: 'x' }])).toBeNull();
  });
});
