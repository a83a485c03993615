import type { UpMessage } from '#core/table/messages.ts';
import type { TableRefusal } from '../host/hostDesk.ts';

interface Waiting {
  readonly message: UpMessage;
  readonly answered: (refusal: TableRefusal | null) => void;
}
/** Waits before a command is sent again, ms. */
const AGAIN = [1000, 2000, 4000, 8000] as const;

/** Commands of a device, one after the other: each is sent again until it is answered, however long that takes. */
export class Outbox {
  /** The newest number that was answered. */
  private heard = 0;
  private n = 0;
  /** Before the host has said which numbers were used, nothing goes out: an old number would be taken for an old command. */
  private isReady = false;
  private tries = 0;
  private readonly waiting: Waiting[] = [];
  private readonly skip: () => number;
  private readonly send: (n: number, message: UpMessage) => void;
  private readonly later: (ms: number, run: () => void) => () => void;
  private readonly changed: () => void;
  private unplan: () => void = () => undefined;

  /** `skip`: by chance, how many numbers this page leaves out at its beginning. */
  constructor(skip: () => number, send: (n: number, message: UpMessage) => void, later: (ms: number, run: () => void) => () => void, changed: () => void) {
    this.skip = skip;
    this.send = send;
    this.later = later;
    this.changed = changed;
  }

  get length(): number {
    return this.waiting.length;
  }

  add(message: UpMessage): Promise<TableRefusal | null> {
    return new Promise((answered) => {
      this.waiting.push({ message, answered });
      this.changed();
      if (this.isReady && this.waiting.length === 1) this.first();
    });
  }

  /**
   * The host says which number it answered last. This page begins further on: a command of the page before it may still be on its way
   * under the next number, and the host would take one for the other.
   */
  welcome(heard: number): void {
    if (this.isReady) return this.again();
    this.isReady = true;
    this.heard = heard;
    this.n = heard + this.skip();
    if (this.waiting.length > 0) this.first();
  }

  answer(n: number, refusal: TableRefusal | null): void {
    const [first] = this.waiting;
    if (!first || n !== this.n || n <= this.heard) return;
    this.heard = n;
    this.waiting.shift();
    this.unplan();
    first.answered(refusal);
    this.changed();
    if (this.waiting.length > 0) this.first();
  }

  /** Sends what waits at once: the way is open again. */
  again(): void {
    if (!this.isReady || this.waiting.length === 0) return;
    this.unplan();
    this.tries = 0;
    this.sendFirst();
  }

  leave(): void {
    this.unplan();
  }

  private first(): void {
    this.n += 1;
    this.tries = 0;
    this.sendFirst();
  }

  private sendFirst(): void {
    const [first] = this.waiting;
    if (!first) return;
    this.send(this.n, first.message);
    const wait = AGAIN[Math.min(this.tries, AGAIN.length - 1)] ?? 8000;
    this.tries += 1;
    this.unplan = this.later(wait, () => this.sendFirst());
  }
}
