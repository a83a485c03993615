import type { Seconds } from '#core/base/duration.ts';
import {
  kit_duration_at_least, kit_duration_hours, kit_duration_hours_even, kit_duration_minutes, kit_duration_seconds, kit_room_about, kit_since_start,
} from '#messages/compiled/messages.js';

/** How the interface writes times (DESIGN 3.3). Pure: the scenario's clock keeps the scenario's own UTC offset, never the browser's. */

const OFFSET = /(?:(Z)|([+-])(\d{2}):?(\d{2}))$/;
const two = (n: number): string => String(n).padStart(2, '0');

/** Minutes east of UTC that the ISO 8601 text names; 0 for `Z` or none. */
function offsetMinutes(iso: string): number {
  const found = OFFSET.exec(iso);
  if (found?.[2] === undefined) return 0;
  return (found[2] === '-' ? -1 : 1) * (Number(found[3]) * 60 + Number(found[4]));
}

/** The story's wall clock at scenario second `at`, as an instant whose UTC fields are the local ones; `null` if `clockStart` is unreadable. */
function localInstant(clockStart: string, at: Seconds): Date | null {
  const start = Date.parse(clockStart);
  return Number.isNaN(start) ? null : new Date(start + offsetMinutes(clockStart) * 60_000 + at * 1000);
}

/**
 * What the story's clock says at scenario second `at`: "04:07", with `seconds` "04:07:20".
 * Without a start of the clock: "T+1 h 57 m".
 */
export function scenarioClock(clockStart: string | null, at: Seconds, seconds = false): string {
  const instant = clockStart === null ? null : localInstant(clockStart, at);
  if (instant === null) return sinceStart(at);
  const short = `${two(instant.getUTCHours())}:${two(instant.getUTCMinutes())}`;
  return seconds ? `${short}:${two(instant.getUTCSeconds())}` : short;
}

/** "Friday 6 March": the story's day at scenario second `at`; `null` without a start of the clock. */
export function scenarioDay(clockStart: string | null, at: Seconds, locale = 'en-GB'): string | null {
  const instant = clockStart === null ? null : localInstant(clockStart, at);
  if (instant === null) return null;
  const parts = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return parts.format(instant).replace(',', '');
}

/** "T+1 h 57 m", "T+41 min", "T+0 min": scenario time in words; seconds are cut off. */
export function sinceStart(at: Seconds): string {
  return kit_since_start({ duration: hoursAndMinutes(Math.floor(at / 60)) });
}

function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return kit_duration_minutes({ minutes });
  return minutes % 60 === 0 ? kit_duration_hours_even({ hours }) : kit_duration_hours({ hours, minutes: two(minutes % 60) });
}

/** A length of time, to the nearest minute: "3 h 38 m", "41 min", under a minute "40 s". Never decimals; below 0 counts as 0. */
export function duration(seconds: Seconds): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole > 0 && whole < 60 ? kit_duration_seconds({ seconds: whole }) : hoursAndMinutes(Math.round(whole / 60));
}

/** Time left, never flattering: seconds are cut off ("5 min" for 5 min 40 s), under a minute "40 s". */
export function timeLeft(seconds: Seconds): string {
  const whole = Math.max(0, Math.floor(seconds));
  return whole < 60 ? kit_duration_seconds({ seconds: whole }) : hoursAndMinutes(Math.floor(whole / 60));
}

/** A censored time: "at least 41 min". */
export function atLeast(seconds: Seconds): string {
  return kit_duration_at_least({ duration: duration(seconds) });
}

/** What scenario seconds take in the room at `rate` (scenario seconds per wall second): "about 1 min in the room"; `null` when paced (rate 0). */
export function roomMinutes(seconds: Seconds, rate: number): string | null {
  return rate <= 0 ? null : kit_room_about({ duration: timeLeft(seconds / rate) });
}

/** The room's clock, 24 h, in this browser's zone: "10:41". `epochMs`: epoch milliseconds. */
export function roomClock(epochMs: number, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(epochMs));
}

/** "4 December 2025", in this browser's zone. */
export function roomDate(epochMs: number, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(epochMs));
}

/** A planned length in minutes, as people book rooms: "90 min". */
export function minutesOf(seconds: Seconds): string {
  return kit_duration_minutes({ minutes: Math.round(seconds / 60) });
}
