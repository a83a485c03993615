import { describe, expect, it } from 'vitest';
import { aChronicle } from '#kit/chronicle.ts';
import { dutyMeasures } from '#core/measures/duties.ts';
import { intelMeasures } from '#core/measures/intel.ts';
import type { Seconds } from '#core/base/duration.ts';

const duty = (startedAt: Seconds | null, dueAt: Seconds | null, metAt: Seconds | null): unknown => {
  const { state, margin } = dutyMeasures(aChronicle({ endedAt: 1000, duties: [{ id: 'notice', startedAt, dueAt, metAt }] }))[0] ?? {};
  return [state, margin];
};
const intel = (triggeredAt: Seconds | null, dueAt: Seconds | null, metAt: Seconds | null): string | undefined =>
  intelMeasures(aChronicle({ endedAt: 1000, intel: [{ id: 'post', triggeredAt, dueAt, metAt, shares: [] }] }))[0]?.state;

describe('a duty', () => {
  it('is met up to the second of its due, and breached for good after it', () => {
    expect(duty(100, 600, 200)).toEqual(['met', 400]);
    expect(duty(100, 600, 600)).toEqual(['met', 0]);
    expect(duty(100, 600, 700)).toEqual(['breached', -100]);
  });
  it('unmet counts its margin to EndEx, and runs on only if it is due after that', () => {
    expect(duty(100, 600, null)).toEqual(['breached', -400]);
    expect(duty(100, 1000, null)).toEqual(['breached', 0]);
    expect(duty(100, 1500, null)).toEqual(['running', 500]);
    expect(duty(null, null, null)).toEqual(['not-started', null]);
  });
});

describe('intel', () => {
  it('is on time, late, never, running or not started', () => {
    expect(intel(0, 600, 600)).toBe('on-time');
    expect(intel(0, 600, 601)).toBe('late');
    expect(intel(0, 600, null)).toBe('never');
    expect(intel(0, 1000, null)).toBe('never');
    expect(intel(0, 1001, null)).toBe('running');
    expect(intel(null, null, null)).toBe('not-started');
  });
});
