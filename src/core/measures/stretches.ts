import type { Seconds } from '../base/duration.ts';

/** A half-open stretch of time: `from` belongs to it, `until` does not (P10: a second belongs to the state after its beginning). */
export interface Stretch {
  readonly from: Seconds;
  readonly until: Seconds;
}

/** A stretch of a record, in which `until` null means "goes on": closed at EndEx. */
export function closedAt(end: Seconds, { from, until }: { readonly from: Seconds; readonly until: Seconds | null }): Stretch {
  return { from, until: until ?? end };
}

/** Seconds of the window that at least one stretch covers. Stretches may overlap, touch and stand in any order. */
export function coveredSeconds(stretches: readonly Stretch[], window: Stretch): Seconds {
  const inside = stretches
    .map(({ from, until }) => ({ from: Math.max(from, window.from), until: Math.min(until, window.until) }))
    .filter(({ from, until }) => until > from)
    .sort((a, b) => a.from - b.from);
  let covered = 0;
  let reached = window.from;
  for (const { from, until } of inside) {
    if (until <= reached) continue;
    covered += until - Math.max(from, reached);
    reached = until;
  }
  return covered;
}

/** Seconds of all stretches together; overlaps count as often as they occur. */
export function summedSeconds(stretches: readonly Stretch[]): Seconds {
  return stretches.reduce((sum, { from, until }) => sum + until - from, 0);
}
