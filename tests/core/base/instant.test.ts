import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '#core/base/instant.ts';

describe('an instant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T01:00:00+01:00', 0],
    ['2026-03-06T02:10:00-05:00', Date.UTC(2026, 2, 6, 7, 10) / 1000],
    ['2026-03-06T02:10-0500', Date.UTC(2026, 2, 6, 7, 10) / 1000],
    ['2026-03-06T02:10-05', Date.UTC(2026, 2, 6, 7, 10) / 1000],
    ['2026-03-06T13:00:00+05:45', Date.UTC(2026, 2, 6, 7, 15) / 1000],
    ['2024-02-29T00:00:00.250Z', Date.UTC(2024, 1, 29) / 1000 + 0.25],
    ['2024-02-29T00:00:00,5Z', Date.UTC(2024, 1, 29) / 1000 + 0.5],
  ])('%s is %d s after 1970', (text, seconds) => expect(parseInstant(text)).toEqual({ ok: true, value: seconds }));

  it.each([
    ['', 'form'], ['6 March 2026', 'form'], ['2026-03-06', 'form'], ['06.03.2026 02:10', 'form'], ['2026-03-06 02:10:00Z', 'form'], ['1772781000', 'form'],
    ['2026-02-29T00:00:00Z', 'calendar'], ['2026-13-01T00:00:00Z', 'calendar'], ['2026-01-01T24:00:00Z', 'calendar'], ['2026-01-01T10:60:00Z', 'calendar'],
    ['2026-01-01T10:00:00+25:00', 'calendar'], ['2026-03-06T02:10:00', 'offset'], ['2026-03-06T02:10', 'offset'],
  ])('%j is none: %s', (text, why) => expect(parseInstant(text)).toEqual({ ok: false, error: why }));

  it('is the one the browser reads, for every instant of four-digit years', () => {
    const years = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
    fc.assert(fc.property(years, (date) => {
      expect(parseInstant(date.toISOString())).toEqual({ ok: true, value: expect.closeTo(date.getTime() / 1000, 3) as number });
    }));
  });
});
