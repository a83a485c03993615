/** Where a list of numbers begins in the lists of its program. */
export type NumberList = number;
/** Ends every list; no number in one is negative where a list is asked for its next. */
export const END = -1;
export const EMPTY: NumberList = 0;

/** Many short lists of numbers, that are all known before play, in one piece of memory: each from its beginning up to `END`. */
export class NumberLists {
  private readonly numbers: number[] = [END];

  get all(): Int32Array {
    return Int32Array.from(this.numbers);
  }

  add(list: readonly number[]): NumberList {
    if (list.length === 0) return EMPTY;
    const from = this.numbers.length;
    this.numbers.push(...list, END);
    return from;
  }
}
