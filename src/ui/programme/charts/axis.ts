import { count } from '#ui/kit/amounts.ts';
import { ticksTo } from '#ui/kit/ticksTo.ts';
import { duration } from '#ui/kit/time.ts';

/** An axis from 0 to `top`, the same for all runs of a set. */
export interface Axis {
  readonly top: number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
}

/** An axis of time that is as long as its longest; seconds. */
export function timeAxis(longest: number): Axis {
  const end = longest > 0 ? longest : 3600;
  const step = ticksTo(end)[1] ?? end;
  const steps = Math.ceil(end / step);
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, place) => ({ at: place * step, words: place === 0 ? '0' : duration(place * step) })) };
}

/** Steps of an axis of counts within one power of ten; at most so many of them. */
const ROUND = [1, 2, 5, 10] as const;
const MOST_STEPS = 3;

/** An axis of things that are counted: whole numbers alone. */
export function countAxis(most: number): Axis {
  const longest = Math.max(1, most);
  const ten = 10 ** Math.max(0, Math.floor(Math.log10(longest / MOST_STEPS)));
  const step = ten * (ROUND.find((round) => longest <= MOST_STEPS * ten * round) ?? 10);
  const steps = Math.ceil(longest / step);
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, place) => ({ at: place * step, words: count(place * step) })) };
}
