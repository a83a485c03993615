import type { Seconds } from '../base/duration.ts';

/** Kinds of timed items at one instant, in the order in which they come (SPEC 2.1, P05). */
export const KIND = { time: 0, work: 1, attack: 2, due: 3, inject: 4 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

export type ItemType =
  | 'time' | 'work' | 'track' | 'step' | 'expiry' | 'update-due' | 'intel-due' | 'duty-due' | 'ending' | 'alert' | 'inject' | 'decision' | 'update' | 'intel';

/** Something due. `of`: index of the thing; `version`: the item is stale if the thing's version differs when it comes up. */
export interface Item {
  readonly at: Seconds;
  readonly kind: Kind;
  readonly place: number;
  readonly type: ItemType;
  readonly of: number;
  readonly version: number;
  /** Order of scheduling: the last tie-break. */
  readonly order: number;
}

/** A binary heap of items by time, kind, place in the file. Items are immutable, so a copy of the list is a copy of the agenda. */
export class Agenda {
  private readonly heap: Item[];
  private scheduled: number;

  constructor(heap: Item[] = [], scheduled = 0) {
    this.heap = heap;
    this.scheduled = scheduled;
  }

  clone(): Agenda {
    return new Agenda(this.heap.slice(), this.scheduled);
  }

  get first(): Item | undefined {
    return this.heap[0];
  }

  /** All items, in no order. */
  get items(): readonly Item[] {
    return this.heap;
  }

  add(at: Seconds, kind: Kind, place: number, type: ItemType, of: number, version = 0): void {
    const { heap } = this;
    const added: Item = { at, kind, place, type, of, version, order: this.scheduled++ };
    let i = heap.push(added) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = heap[parent];
      if (!above || !before(added, above)) break;
      heap[i] = above;
      i = parent;
    }
    heap[i] = added;
  }

  take(): Item | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      const left = heap[child];
      if (!left) break;
      const right = heap[child + 1];
      const smaller = right && before(right, left) ? right : left;
      if (smaller === right) child += 1;
      if (!before(smaller, last)) break;
      heap[i] = smaller;
      i = child;
    }
    heap[i] = last;
    return top;
  }
}

/** True if `a` comes up before `b`. */
export function before(a: Item, b: Item): boolean {
  if (a.at !== b.at) return a.at < b.at;
  if (a.kind !== b.kind) return a.kind < b.kind;
  if (a.place !== b.place) return a.place < b.place;
  return a.order < b.order;
}
