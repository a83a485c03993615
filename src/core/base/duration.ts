/** Scenario time and lengths of time: integer seconds (SPEC "Words"). */
export type Seconds = number;

const UNITS = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;
const LITERAL = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/;

/** The longest that a scenario may say: with another such added it still fits the 32 bits in which the engine keeps seconds. */
export const LONGEST: Seconds = 9_999 * UNITS.d;

/** Reads `90s 15m 2h 1d 1h30m` (SPEC 1). Units in falling order, each at most once; `null` if it is no duration. */
export function parseDuration(text: string): Seconds | null {
  if (text === '') return null;
  const m = LITERAL.exec(text);
  if (!m) return null;
  const [, d, h, min, s] = m;
  return Number(d ?? 0) * UNITS.d + Number(h ?? 0) * UNITS.h + Number(min ?? 0) * UNITS.m + Number(s ?? 0);
}

/** Reads a time `T+45m` (SPEC 1), or `T+0`, which is StartEx, as seconds since StartEx; `null` if it is none. */
export function parseTime(text: string): Seconds | null {
  if (text === 'T+0') return 0;
  return text.startsWith('T+') ? parseDuration(text.slice(2)) : null;
}

/** Writes the shortest literal that `parseDuration` reads back: `0s`, `4m`, `1h30m5s`, `1d2h`. */
export function formatDuration(seconds: Seconds): string {
  if (seconds === 0) return '0s';
  let rest = seconds;
  let out = '';
  for (const [unit, size] of Object.entries(UNITS)) {
    const n = Math.floor(rest / size);
    if (n > 0) out += `${n}${unit}`;
    rest -= n * size;
  }
  return out;
}
