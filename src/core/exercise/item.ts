import type { Seconds } from '../base/duration.ts';

/** Kinds of timed items at one instant, in the order in which they come (SPEC 2.1, P05). */
export const KIND = { time: 0, work: 1, attack: 2, due: 3, inject: 4 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Every type, by its number. */
export const TYPES = [
  'time', 'work', 'track', 'step', 'expiry', 'update-due', 'intel-due', 'duty-due', 'ending', 'alert', 'inject', 'decision', 'update', 'intel',
] as const;
export type ItemType = (typeof TYPES)[number];
/** The types as numbers, as rows keep them. */
export const TYPE = {
  time: 0, work: 1, track: 2, step: 3, expiry: 4, 'update-due': 5, 'intel-due': 6, 'duty-due': 7, ending: 8, alert: 9, inject: 10, decision: 11, update: 12, intel: 13,
} as const satisfies Readonly<Record<ItemType, number>>;
export type TypeCode = (typeof TYPE)[ItemType];

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

/** What the fold has to know of an item that comes up. */
export interface Taken {
  at: Seconds;
  type: TypeCode;
  of: number;
  version: number;
}

/** True if `a` comes up before `b`. */
export function before(a: Item, b: Item): boolean {
  if (a.at !== b.at) return a.at < b.at;
  if (a.kind !== b.kind) return a.kind < b.kind;
  if (a.place !== b.place) return a.place < b.place;
  return a.order < b.order;
}
