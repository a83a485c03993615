import { longer } from '../base/longer.ts';
import type { Seconds } from '../base/duration.ts';
import { TYPES, type Item, type Kind, type Taken, type TypeCode } from './item.ts';

// One row an item.
const [AT, RANK, PLACE, ORDER, CODED, OF, VERSION, NEXT] = [0, 1, 2, 3, 4, 5, 6, 7];
const WIDTH = 8;
/** Above every place in a file; with 3 bits for the kind, seconds up to nine years make a safe integer. */
const PLACES = 2 ** 22;
const KINDS = 8;
/** A drawer holds what is due in 64 seconds; one more holds all that comes after the horizon. */
const DRAWER = 6;
const NONE = -1;
const NOT_SOON: Seconds = 2 ** 30;

/**
 * What is due, by time, kind, place in the file: rows in one array of integers, near ones in a binary heap, later ones unsorted in drawers.
 * A replay schedules about as many items as it has entries, many of them far ahead; as objects they took a tenth of its time, and in one
 * heap most of the rest went into walks through what is not due for hours.
 */
export class Agenda {
  private rows: Int32Array;
  /** Rows of the heap. */
  private heap: Int32Array;
  /** Time, kind and place of each row of the heap as one number: what comes first is seen without going to the rows. */
  private keys: Float64Array;
  /** How many are in the heap, how many in drawers. */
  private near = 0;
  private later = 0;
  /** By drawer: its first row, which knows the next. */
  private readonly drawers: Int32Array;
  /** What is due up to the end of this drawer is in the heap. */
  private open = NONE;
  /** First of the rows given back, and the first that was never used. */
  private free = NONE;
  private used = 0;
  private scheduled = 0;
  /** Nothing is due before this second; `NOT_SOON` while nothing is due at all. */
  soonest: Seconds = NOT_SOON;
  private readonly taken: Taken = { at: 0, type: 0, of: 0, version: 0 };

  /** `room`: how many items it can hold before it has to grow; `horizon`: the last second that counts. */
  constructor(room: number, horizon: Seconds) {
    this.rows = new Int32Array(Math.max(64, room) * WIDTH);
    this.heap = new Int32Array(64);
    this.keys = new Float64Array(64);
    this.drawers = new Int32Array((horizon >> DRAWER) + 2).fill(NONE);
  }

  clone(): Agenda {
    const twin = new Agenda(0, 0);
    return Object.assign(twin, this, { rows: this.rows.slice(), heap: this.heap.slice(), keys: this.keys.slice(), drawers: this.drawers.slice(), taken: { ...this.taken } });
  }

  /** Second of the first item; `Infinity` if there is none. */
  get firstAt(): Seconds {
    if (this.near === 0 && !this.fillHeap()) return Number.POSITIVE_INFINITY;
    return this.rows[WIDTH * (this.heap[0] ?? 0) + AT] ?? 0;
  }

  get first(): Item | undefined {
    return this.near > 0 || this.fillHeap() ? this.item(this.heap[0] ?? 0) : undefined;
  }

  /** All items, in no order. */
  get items(): readonly Item[] {
    const all = Array.from(this.heap.subarray(0, this.near), (row) => this.item(row));
    for (const first of this.drawers) for (let row = first; row !== NONE; row = this.rows[WIDTH * row + NEXT] ?? NONE) all.push(this.item(row));
    return all;
  }

  add(due: Seconds, kind: Kind, place: number, type: TypeCode, of: number, version = 0): void {
    // What is due so late never comes up; as it is it would not fit a row (a deadline that was put off again and again).
    const at = due < NOT_SOON ? due : NOT_SOON;
    const row = this.free === NONE ? this.used++ : this.free;
    const from = WIDTH * row;
    if (from >= this.rows.length) this.rows = longer(this.rows);
    const { rows, drawers } = this;
    if (row === this.free) this.free = rows[from + NEXT] ?? NONE;
    rows[from + AT] = at;
    rows[from + RANK] = kind;
    rows[from + PLACE] = place;
    rows[from + ORDER] = this.scheduled++;
    rows[from + CODED] = type;
    rows[from + OF] = of;
    rows[from + VERSION] = version;
    const drawer = Math.min(at >> DRAWER, drawers.length - 1);
    if (drawer <= this.open) {
      this.seat(row);
      return;
    }
    rows[from + NEXT] = drawers[drawer] ?? NONE;
    drawers[drawer] = row;
    this.later += 1;
    if (at < this.soonest) this.soonest = at;
  }

  /** Takes the first item out. The answer is good until the next `take`: it is one object, filled anew each time. */
  take(): Taken | undefined {
    if (this.near === 0 && !this.fillHeap()) return undefined;
    const { heap, rows, taken } = this;
    const top = heap[0] ?? 0;
    const last = heap[--this.near] ?? 0;
    if (this.near > 0) this.down(last, this.keys[this.near] ?? 0);
    this.look();
    const from = WIDTH * top;
    taken.at = rows[from + AT] ?? 0;
    taken.type = (rows[from + CODED] ?? 0) as TypeCode;
    taken.of = rows[from + OF] ?? 0;
    taken.version = rows[from + VERSION] ?? 0;
    rows[from + NEXT] = this.free;
    this.free = top;
    return taken;
  }

  /** Opens the next drawer in which there is something; false if there is none. */
  private fillHeap(): boolean {
    if (this.later === 0) return false;
    const { drawers } = this;
    do this.open += 1; while (drawers[this.open] === NONE);
    for (let row = drawers[this.open] ?? NONE; row !== NONE; row = this.rows[WIDTH * row + NEXT] ?? NONE) {
      this.seat(row);
      this.later -= 1;
    }
    drawers[this.open] = NONE;
    this.look();
    return true;
  }

  /** Sets `soonest` by what is first in the heap, or by the end of the last drawer opened. */
  private look(): void {
    if (this.near > 0) this.soonest = this.rows[WIDTH * (this.heap[0] ?? 0) + AT] ?? 0;
    else this.soonest = this.later > 0 ? (this.open + 1) << DRAWER : NOT_SOON;
  }

  /** Puts a row into the heap. */
  private seat(row: number): void {
    if (this.near === this.heap.length) {
      this.heap = longer(this.heap);
      const keys = new Float64Array(2 * this.keys.length);
      keys.set(this.keys);
      this.keys = keys;
    }
    const { rows } = this;
    const from = WIDTH * row;
    const at = rows[from + AT] ?? 0;
    if (at < this.soonest) this.soonest = at;
    this.up(this.near++, row, (at * KINDS + (rows[from + RANK] ?? 0)) * PLACES + (rows[from + PLACE] ?? 0));
  }

  private item(row: number): Item {
    const { rows } = this;
    const from = WIDTH * row;
    return {
      at: rows[from + AT] ?? 0, kind: (rows[from + RANK] ?? 0) as Kind, place: rows[from + PLACE] ?? 0, type: TYPES[rows[from + CODED] ?? 0] ?? 'time',
      of: rows[from + OF] ?? 0, version: rows[from + VERSION] ?? 0, order: rows[from + ORDER] ?? 0,
    };
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
    const { heap, keys, near: size } = this;
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
}
