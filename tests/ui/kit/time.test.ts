import { describe, expect, it } from 'vitest';
import { amount, count, percent } from '#ui/kit/amounts.ts';
import { atLeast, duration, roomMinutes, scenarioClock, scenarioDay, sinceStart, timeLeft } from '#ui/kit/time.ts';

const START = '2026-03-06T02:10:00-05:00';

describe('the scenario clock', () => {
  it('shows the story time in the offset the scenario names', () => {
    expect(scenarioClock(START, 7040, true)).toBe('04:07:20');
    expect(scenarioClock(START, 7040)).toBe('04:07');
  });
  it('keeps the offset of the scenario whatever the zone of the browser', () => {
    for (const start of ['2026-03-06T02:10:00Z', '2026-03-06T02:10:00+05:30', '2026-03-06T02:10:00+13:45', '2026-03-06T02:10:00-1100']) {
      expect(scenarioClock(start, 0)).toBe('02:10');
    }
  });
  it('goes over midnight to the next day', () => {
    expect(scenarioClock(START, 86_400)).toBe('02:10');
    expect(scenarioDay(START, 0)).toBe('Friday 6 March');
    expect(scenarioDay(START, 21 * 3600 + 50 * 60)).toBe('Saturday 7 March');
  });
  it('falls back to time since the start where the scenario names no clock', () => {
    expect(scenarioClock(null, 7020)).toBe('T+1 h 57 m');
    expect(scenarioClock('soon', 60)).toBe('T+1 min');
    expect(scenarioDay(null, 0)).toBeNull();
  });
});

describe('durations', () => {
  it.each([
    [0, '0 min'], [40, '40 s'], [60, '1 min'], [2460, '41 min'], [3599, '1 h'], [3600, '1 h'], [7260, '2 h 01 m'], [13_080, '3 h 38 m'], [259_200, '72 h'], [-5, '0 min'],
  ])('%i seconds read %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
  it('a censored time says at least', () => {
    expect(atLeast(2460)).toBe('at least 41 min');
  });
  it('time left is cut off, never rounded up', () => {
    expect(timeLeft(359)).toBe('5 min');
    expect(timeLeft(59.9)).toBe('59 s');
    expect(timeLeft(-1)).toBe('0 s');
  });
  it('time since the start is cut off to the minute', () => {
    expect(sinceStart(7079)).toBe('T+1 h 57 m');
  });
  it('room minutes follow the pace and do not exist in paced play', () => {
    expect(roomMinutes(300, 4)).toBe('about 1 min in the room');
    expect(roomMinutes(300, 0)).toBeNull();
  });
});

describe('amounts', () => {
  it('money names its currency by code, other units follow the number', () => {
    expect(amount(10_500, 'USD')).toBe('USD 10,500');
    expect(amount(2, 'customers')).toBe('2 customers');
    expect(amount(180_000.4, 'records')).toBe('180,000 records');
  });
  it('a share reads as whole per cent', () => {
    expect(percent(0.738)).toBe('74 %');
    expect(count(1234.5, 1)).toBe('1,234.5');
  });
});
