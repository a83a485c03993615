import { formatDuration } from '#core/base/duration.ts';
import type { MeanTime } from '#core/measures/measures.ts';

/** A time or a length of time in seconds, `null`: not reached. */
export const timeWords = (seconds: number | null): string =>
  seconds === null ? 'not reached' : seconds < 0 ? `-${formatDuration(-Math.round(seconds))}` : formatDuration(Math.round(seconds));

/** Beside a speed whose guard failed: struck out, in words. */
export const struck = (failed: boolean): string => (failed ? ' (not credited: its guard failed)' : '');

/** A mean with what must stand beside it; `none` where it is of nothing. A single duration is never called a mean, and one that did not end is only known from below. */
export function meanWords(name: string, m: MeanTime, none: string): string {
  if (m.n === 0) return `${name}: ${none}`;
  const atLeast = m.censored === m.n ? 'at least ' : '';
  const word = m.n === 1 ? 'duration' : 'restricted mean';
  return `${name}: ${word} ${atLeast}${timeWords(m.restrictedMean)}, n ${m.n}, ${m.censored} censored, tau ${timeWords(m.tau)}, median ${timeWords(m.median)}, p90 ${timeWords(m.p90)}, completed ones only ${timeWords(m.completedMean)}`;
}
