/**
 * Many lists of numbers in one piece of memory: list `n` stands in `all` from `from[n]` up to, not including, `from[n + 1]`.
 * Arrays of arrays lie scattered, and a walk through a cold one waits for memory twice.
 */
export class FlatLists {
  readonly all: Int32Array;
  readonly from: Int32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.all = Int32Array.from(lists.flat());
    this.from = new Int32Array(lists.length + 1);
    lists.forEach((list, n) => { this.from[n + 1] = (this.from[n] ?? 0) + list.length; });
  }
}
