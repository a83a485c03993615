import type { Seconds } from '#core/base/duration.ts';
import { secondOf } from '#ui/kit/secondOf.ts';

const HALF_DAY = 43_200;

/** The scenario second that a typed time means, taken on the day on which it lies nearest to `to`, never before T+0; `null` if it is no time. */
export function nearestSecond(text: string, to: Seconds, clockStart: string | null): Seconds | null {
  const nearest = secondOf(text, to - HALF_DAY, clockStart);
  return nearest !== null && nearest < 0 ? secondOf(text, -1, clockStart) : nearest;
}
