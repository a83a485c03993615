import type { Seconds } from '#core/base/duration.ts';
import type { MinutesKind } from '#ui/kit/minutesKinds.ts';

/** One point on the timeline. Shapes differ, so that no colour is needed (DESIGN 7). */
export interface Mark {
  readonly at: Seconds;
  readonly shape: 'diamond' | 'hollow-diamond' | 'dot' | 'hollow-dot' | 'square' | 'triangle' | 'cross' | 'rule';
  readonly words: string;
  /** Written beside the mark as well, where there is room. */
  readonly label: string | null;
  /** Something came too late or too early: said in its words, and drawn in the colour of what is missed. */
  readonly late?: boolean;
}
/** One stretch. `fill`: a kind of minute, or how a bar of another lane looks. */
export interface Bar {
  readonly from: Seconds;
  readonly until: Seconds;
  readonly fill: MinutesKind | 'held' | 'open' | 'approve' | 'work' | 'clock' | 'over';
  readonly words: string;
}
/** Bars and marks at one height. */
export interface LaneRow {
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  /** Written at the end of the row's last bar. */
  readonly end: string | null;
}
export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly rows: readonly LaneRow[];
}

/** Puts things that overlap under one another, each in the first row that is free from its start. `room`: seconds that a label after it takes. */
export function stacked<T extends { readonly from: Seconds; readonly until: Seconds }>(things: readonly T[], room: Seconds): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (const thing of things.toSorted((x, y) => x.from - y.from)) {
    const free = rows.find((row) => (row.at(-1)?.until ?? 0) + room <= thing.from);
    if (free) free.push(thing);
    else rows.push([thing]);
  }
  return rows;
}
