/** A set of the numbers from 0 to `room` − 1 that is walked upwards: one bit a number, 32 looked at in one look. */
export class NumberSet {
  private readonly words: Int32Array;
  /** No word before this one holds a number. */
  private first = 0;
  size = 0;

  constructor(room: number) {
    this.words = new Int32Array((room + 31) >>> 5);
  }

  clone(): NumberSet {
    const twin = new NumberSet(32 * this.words.length);
    twin.words.set(this.words);
    twin.first = this.first;
    twin.size = this.size;
    return twin;
  }

  add(n: number): void {
    const at = n >>> 5;
    const word = this.words[at] ?? 0;
    const bit = 1 << (n & 31);
    if ((word & bit) !== 0) return;
    this.words[at] = word | bit;
    this.size += 1;
    if (at < this.first) this.first = at;
  }

  /** Takes out the least number that is not below `from`; −1 if there is none. */
  take(from: number): number {
    if (this.size === 0) return -1;
    const { words } = this;
    const whole = from >>> 5 < this.first;
    let at = whole ? this.first : from >>> 5;
    let word = (words[at] ?? 0) & (whole ? -1 : -1 << (from & 31));
    while (word === 0) {
      at += 1;
      if (at >= words.length) return -1;
      word = words[at] ?? 0;
    }
    const bit = word & -word;
    words[at] = (words[at] ?? 0) & ~bit;
    this.size -= 1;
    if (from === 0) this.first = at;
    return 32 * at + 31 - Math.clz32(bit);
  }
}
