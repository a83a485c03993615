import type { MeanTime } from '#core/measures/measures.ts';
import { programme_mean, programme_none_reached, programme_not_reached, programme_nothing, programme_one, programme_one_censored } from '#messages/compiled/messages.js';
import { duration } from '#ui/kit/time.ts';

/** A time as it may be said: nothing to measure and not reached in words, never 0. */
export function meanWords({ n, censored, restrictedMean }: MeanTime): string {
  if (restrictedMean === null || n === 0) return programme_nothing();
  if (n > 1 && censored === n) return programme_none_reached();
  return censored === n ? programme_not_reached({ duration: duration(restrictedMean) }) : duration(restrictedMean);
}

/** What it is of: never a mean of one. `null` with nothing to measure. */
export function caseWords({ n, censored }: MeanTime, mean: (of: { readonly n: number; readonly censored: number }) => string = programme_mean): string | null {
  if (n === 0) return null;
  if (n === 1) return censored === 1 ? programme_one_censored() : programme_one();
  return mean({ n, censored });
}
