import { parseTime, type Seconds } from '#core/base/duration.ts';

const CLOCK = /^(\d{1,2}):(\d{2})$/;
const DAY = 86_400;

/**
 * The scenario second that a typed time means: "04:30" by the story's clock (the next time it shows that, after `now`), or "T+2h".
 * `null` if it is neither, or the scenario has no clock.
 */
export function secondOf(text: string, now: Seconds, clockStart: string | null): Seconds | null {
  const plain = text.trim();
  const since = parseTime(plain.replaceAll(' ', ''));
  if (since !== null) return since;
  const found = CLOCK.exec(plain);
  const start = clockStart === null ? null : /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(clockStart);
  if (!found || !start) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2])];
  if (hours > 23 || minutes > 59) return null;
  const startOfDay = Number(start[1]) * 3600 + Number(start[2]) * 60 + Number(start[3] ?? 0);
  const at = hours * 3600 + minutes * 60 - startOfDay;
  const days = Math.floor((now - at) / DAY) + 1;
  return at + days * DAY;
}
