import { lengthWords } from './lengthWords.ts';

const CLOCK = /T(\d{2}):(\d{2})(?::(\d{2}))?/;
const DAY = 86_400;
const two = (n: number): string => String(n).padStart(2, '0');

/** What the story's clock says at a scenario second: "04:07", on a later day "00:12 (day 2)". Without a start of the clock: "T+1 h 57 m". */
export function clockWords(clockStart: string | null, at: number): string {
  const [, hours, minutes, seconds] = (clockStart === null ? null : CLOCK.exec(clockStart)) ?? [];
  if (hours === undefined) return `T+${lengthWords(Math.floor(at / 60) * 60)}`;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + at;
  const day = Math.floor(whole / DAY);
  const time = `${two(Math.floor((whole % DAY) / 3600))}:${two(Math.floor((whole % 3600) / 60))}`;
  return day === 0 ? time : `${time} (day ${day + 1})`;
}

/** Epoch ms as a moment of the room: "2026-11-24 16:20 UTC" (the Swedish form is ISO 8601’s); empty where the log keeps no time of the room. */
export function roomWords(wall: number | null): string {
  if (wall === null || wall <= 0 || !Number.isFinite(wall)) return '';
  const parts = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat('sv-SE', parts).format(wall)} UTC`;
}

/** The day of such a moment, ISO 8601; empty where there is none. */
export const roomDay = (wall: number | null): string => roomWords(wall).slice(0, 10);

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An ISO day as a person writes it: "24 November 2026"; a text that is none stays as it is. */
export function dayWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}
