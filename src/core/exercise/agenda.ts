import type { Seconds } from '../base/duration.ts';

/** Kinds of timed items at one instant, in the order in which they come (SPEC 2.1, P05). */
export const KIND = { time: 0, work: 1, attack: 2, due: 3, inject: 4 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

const TYPES = [
  'time', 'work', 'track', 'step', 'expiry', 'update-due', 'intel-due', 'duty-due', 'ending', 'alert', 'inject', 'decision', 'update', 'intel',
] as const;
export type ItemType = (typeof TYPES)[number];
const CODE = Object.fromEntries(TYPES.map((type, code) => [type, code])) as Readonly<Record<ItemType, number>>;

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

type Filled = { -readonly [K in keyof Item]: Item[K] };
const NOTHING: Item = { at: 0, kind: KIND.time, place: 0, type: 'time', of: 0, version: 0, order: 0 };

// One row an item.
const [AT, RANK, PLACE, ORDER, CODED, OF, VERSION] = [0, 1, 2, 3, 4, 5, 6];
const WIDTH = 8;
/** Above every place in a file; with 3 bits for the kind, seconds up to nine years make a safe integer. */
const PLACES = 2 ** 22;
const KINDS = 8;

/**
 * What is due, by time, kind, place in the file: a binary heap of rows in one array of integers. A replay schedules about as many
 * items as it has entries; as objects they took a tenth of its time.
 */
export class Agenda {
  private rows: Int32Array;
  /** Numbers of rows: the heap first, then the free ones. */
  private heap: Int32Array;
  /** Time, kind and place of each row of the heap as one number: what comes first is seen without going to the rows. */
  private keys: Float64Array;
  private size = 0;
  private scheduled = 0;
  private readonly taken = { ...NOTHING };

  /** `room`: how many items it can hold before it has to grow. */
  constructor(room = 64) {
    const least = Math.max(64, room);
    this.rows = new Int32Array(least * WIDTH);
    this.heap = rising(least);
    this.keys = new Float64Array(least);
  }

  clone(): Agenda {
    const twin = new Agenda();
    twin.rows = this.rows.slice();
    twin.heap = this.heap.slice();
    twin.keys = this.keys.slice();
    twin.size = this.size;
    twin.scheduled = this.scheduled;
    return twin;
  }

  /** Second of the first item; `Infinity` if there is none. */
  get firstAt(): Seconds {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.rows[WIDTH * (this.heap[0] ?? 0) + AT] ?? 0);
  }

  get first(): Item | undefined {
    return this.size === 0 ? undefined : this.fill({ ...NOTHING }, this.heap[0] ?? 0);
  }

  /** All items, in no order. */
  get items(): readonly Item[] {
    return Array.from(this.heap.subarray(0, this.size), (row) => this.fill({ ...NOTHING }, row));
  }

  add(at: Seconds, kind: Kind, place: number, type: ItemType, of: number, version = 0): void {
    if (this.size === this.heap.length) this.grow();
    const row = this.heap[this.size] ?? 0;
    const { rows } = this;
    const from = WIDTH * row;
    rows[from + AT] = at;
    rows[from + RANK] = kind;
    rows[from + PLACE] = place;
    rows[from + ORDER] = this.scheduled++;
    rows[from + CODED] = CODE[type];
    rows[from + OF] = of;
    rows[from + VERSION] = version;
    this.up(this.size++, row, (at * KINDS + kind) * PLACES + place);
  }

  /** Takes the first item out. The answer is good until the next `take`: it is one object, filled anew each time. */
  take(): Item | undefined {
    if (this.size === 0) return undefined;
    const { heap } = this;
    const top = heap[0] ?? 0;
    const last = heap[--this.size] ?? 0;
    heap[this.size] = top;
    if (this.size > 0) this.down(last, this.keys[this.size] ?? 0);
    return this.fill(this.taken, top);
  }

  private fill(item: Filled, row: number): Item {
    const { rows } = this;
    const from = WIDTH * row;
    item.at = rows[from + AT] ?? 0;
    item.kind = (rows[from + RANK] ?? 0) as Kind;
    item.place = rows[from + PLACE] ?? 0;
    item.type = TYPES[rows[from + CODED] ?? 0] ?? 'time';
    item.of = rows[from + OF] ?? 0;
    item.version = rows[from + VERSION] ?? 0;
    item.order = rows[from + ORDER] ?? 0;
    return item;
  }

  /** Seats a row at a place of the heap or above it. */
  private up(place: number, row: number, key: number): void {
    const { heap, keys } = this;
    let i = place;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = keys[parent] ?? 0;
      if (key > above || (key === above && this.older(heap[parent] ?? 0, row))) break;
      heap[i] = heap[parent] ?? 0;
      keys[i] = above;
      i = parent;
    }
    heap[i] = row;
    keys[i] = key;
  }

  /** Seats a row at the top of the heap or below it. */
  private down(row: number, key: number): void {
    const { heap, keys, size } = this;
    let i = 0;
    for (let child = 1; child < size; child = 2 * i + 1) {
      let below = keys[child] ?? 0;
      if (child + 1 < size) {
        const right = keys[child + 1] ?? 0;
        if (right < below || (right === below && this.older(heap[child + 1] ?? 0, heap[child] ?? 0))) {
          child += 1;
          below = right;
        }
      }
      if (key < below || (key === below && this.older(row, heap[child] ?? 0))) break;
      heap[i] = heap[child] ?? 0;
      keys[i] = below;
      i = child;
    }
    heap[i] = row;
    keys[i] = key;
  }

  /** Whether a row was scheduled before another: the last tie-break. */
  private older(a: number, b: number): boolean {
    return (this.rows[WIDTH * a + ORDER] ?? 0) < (this.rows[WIDTH * b + ORDER] ?? 0);
  }

  private grow(): void {
    const { rows, heap, keys } = this;
    this.rows = new Int32Array(2 * rows.length);
    this.rows.set(rows);
    this.heap = rising(2 * heap.length);
    this.heap.set(heap);
    this.keys = new Float64Array(2 * keys.length);
    this.keys.set(keys);
  }
}

/** The numbers from 0 on. */
function rising(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}

/** True if `a` comes up before `b`. */
export function before(a: Item, b: Item): boolean {
  if (a.at !== b.at) return a.at < b.at;
  if (a.kind !== b.kind) return a.kind < b.kind;
  if (a.place !== b.place) return a.place < b.place;
  return a.order < b.order;
}
