import { isCalendarDay } from './calendarDay.ts';
import { fail, ok, type Result } from './result.ts';

/** An instant as seconds since 1970-01-01T00:00:00Z, with fractions where they were written. */
export type EpochSeconds = number;
/** Why a text is no instant: no such form, no such day or hour, or no offset, so that nobody can say which instant it means. */
export type InstantProblem = 'form' | 'calendar' | 'offset';

const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const DAY = 86_400;

/** Reads ISO 8601 with an offset: `2026-03-06T02:10:00-05:00`, `2026-03-06T07:10Z`, seconds and their fractions as one likes. */
export function parseInstant(text: string): Result<EpochSeconds, InstantProblem> {
  const match = FORM.exec(text);
  if (!match) return fail('form');
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset] = match;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (!isCalendarDay(text) || h > 23 || m > 59 || s > 59) return fail('calendar');
  if (offset === undefined) return fail('offset');
  const shift = shiftOf(offset);
  if (shift === null) return fail('calendar');
  const whole = daysSince1970(Number(year), Number(month), Number(day)) * DAY + h * 3_600 + m * 60 + s - shift;
  return ok(fraction === '' ? whole : whole + Number(`0.${fraction}`));
}

/** Seconds that an offset is ahead of UTC; `null`: farther than any clock. */
function shiftOf(offset: string): number | null {
  if (offset === 'Z') return 0;
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(3).replace(':', ''))];
  if (hours > 23 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 3_600 + minutes * 60);
}

/** Days from 1970-01-01 to a day of the Gregorian calendar; years are counted from March, so that the leap day comes last. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + inYear - 719_468;
}
