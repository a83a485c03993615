import type { Expr } from '../scenario/condition.ts';
import type { Names } from './names.ts';

/** A compiled condition: where it begins in the code of its program, or one of the two answers. */
export type Test = number;
export const ALWAYS: Test = -1;
export const NEVER: Test = -2;

/** The name under which the coming of a second is kept: `T>=7200`. */
export const timeName = (at: number): string => `T>=${at}`;

/** What a condition reads, filled as it is compiled: numbers of names, seconds. */
export interface Read {
  readonly deps: Set<number>;
  readonly times: Set<number>;
  /** The names that are being read as what they stand for; one that stands for itself is read as the last settling found it. */
  readonly within?: readonly string[];
}
export const nothingRead = (times = new Set<number>()): Read => ({ deps: new Set(), times });

/** Names in what a name stands for are read so as well, but no deeper: a chain of them could be made to grow without end. */
const DEEP = 2;

/** One step of the code: the number of a name, where to go on if it holds, where if not. */
const STEP = 3;

/** Whether a condition holds, from the bytes of all names: a walk from name to name that ends at an answer. */
export function holdsIn(code: Int32Array, test: Test, bits: Uint8Array): boolean {
  let at = test;
  while (at >= 0) at = code[bits[code[at] ?? 0] === 1 ? at + 1 : at + 2] ?? NEVER;
  return at === ALWAYS;
}

/**
 * Turns conditions into operations over bytes, all in one array: closures lay scattered in memory, and a replay waited for them.
 * `and`, `or` and `not` are not in the code; they decide where a name leads (the rest of a condition is written before its beginning).
 */
export class ConditionCode {
  private readonly names: Names;
  private readonly steps: number[] = [];

  constructor(names: Names) {
    this.names = names;
  }

  get code(): Int32Array {
    return Int32Array.from(this.steps);
  }

  /**
   * The test of a condition that goes on at `yes` if it holds and at `no` if not. `INCIDENT.contained` and the `open` of a standing decision
   * are read as what they stand for, so that they say what is so now and not what the last settling found (P09).
   */
  add(expr: Expr, read: Read, yes: Test = ALWAYS, no: Test = NEVER): Test {
    switch (expr.op) {
      case 'name': {
        const within = read.within ?? [];
        const meaning = within.length >= DEEP || within.includes(expr.name) ? undefined : this.names.meaningOf(expr.name);
        return meaning ? this.add(meaning, { ...read, within: [...within, expr.name] }, yes, no) : this.name(expr.name, read, yes, no);
      }
      case 'time':
        read.times.add(expr.at);
        return this.name(timeName(expr.at), read, yes, no);
      case 'not':
        return this.add(expr.of, read, no, yes);
      case 'and':
        return expr.all.reduceRight((rest, part) => this.add(part, read, rest, no), yes);
      case 'or':
        return expr.all.reduceRight((rest, part) => this.add(part, read, yes, rest), no);
    }
  }

  /** The test of a thing that waits for its stage and for its own condition; `null`: for none. */
  staged(stage: string | null, when: Expr | null, read: Read): Test {
    const own = when ? this.add(when, read) : ALWAYS;
    return stage === null ? own : this.name(`${stage}.entered`, read, own, NEVER);
  }

  private name(name: string, read: Read, yes: Test, no: Test): Test {
    const bit = this.names.of(name);
    read.deps.add(bit);
    return this.steps.push(bit, yes, no) - STEP;
  }
}
