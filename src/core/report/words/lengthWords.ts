import type { Seconds } from '../../base/duration.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** A length of time, to the nearest minute: "3 h 38 m", "41 min", under a minute "40 s"; below 0 with its sign. */
export function lengthWords(seconds: Seconds): string {
  const whole = Math.round(Math.abs(seconds));
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  if (whole > 0 && whole < 60) return `${sign}${whole} s`;
  const minutes = Math.round(whole / 60);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${sign}${minutes} min`;
  return minutes % 60 === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${two(minutes % 60)} m`;
}

/** A length, or that it was not reached; never 0 for what did not happen. */
export const reachedWords = (seconds: Seconds | null): string => (seconds === null ? 'not reached' : lengthWords(seconds));
