import type { Expr } from '../scenario/condition.ts';
import type { Names } from './names.ts';

/** Tells from the bytes of all names whether a condition holds. */
export type Test = (bits: Uint8Array) => boolean;

export const ALWAYS: Test = () => true;
export const NEVER: Test = () => false;

/** The name under which the coming of a second is kept: `T>=7200`. */
export const timeName = (at: number): string => `T>=${at}`;

/**
 * Turns a condition into a test over bytes; adds the numbers of the names it reads to `deps`, the seconds it waits for to `times`.
 * `INCIDENT.contained` is read as what it stands for, so that it says what is so now and not what the last settling found (P09).
 * `within`: the names that are being read so; one that stands for itself is read as the last settling found it.
 */
export function compileCondition(expr: Expr, names: Names, deps: Set<number>, times: Set<number>, within: readonly string[] = []): Test {
  switch (expr.op) {
    case 'name': {
      const meaning = within.includes(expr.name) ? undefined : names.meaningOf(expr.name);
      return meaning ? compileCondition(meaning, names, deps, times, [...within, expr.name]) : reads(names.of(expr.name), deps);
    }
    case 'time':
      times.add(expr.at);
      return reads(names.of(timeName(expr.at)), deps);
    case 'not': {
      const inner = compileCondition(expr.of, names, deps, times, within);
      return (bits) => !inner(bits);
    }
    case 'and': {
      const parts = expr.all.map((part) => compileCondition(part, names, deps, times, within));
      return (bits) => {
        for (const part of parts) if (!part(bits)) return false;
        return true;
      };
    }
    case 'or': {
      const parts = expr.all.map((part) => compileCondition(part, names, deps, times, within));
      return (bits) => {
        for (const part of parts) if (part(bits)) return true;
        return false;
      };
    }
  }
}

function reads(bit: number, deps: Set<number>): Test {
  deps.add(bit);
  return (bits) => bits[bit] === 1;
}

/** Both tests hold. */
export const both = (a: Test, b: Test): Test => (a === ALWAYS ? b : b === ALWAYS ? a : (bits) => a(bits) && b(bits));
