import { LIMITS } from './limits.ts';

export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };
/** Why a text is no literal; `at` counts from the start of the text. */
export interface LiteralFault {
  readonly message: string;
  readonly at: number;
}
const FAULT = Symbol('fault');
type Marked = LiteralFault & { readonly [FAULT]: true };

export const isLiteralFault = (value: Literal | LiteralFault): value is LiteralFault =>
  typeof value === 'object' && value !== null && FAULT in value;

class Mistake extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/**
 * Reads what stands in the braces of `name={…}`: text, number, boolean, null, list or object of these, up to 6 deep.
 * Nothing is evaluated: names, calls, templates, operators and getters are refused.
 */
export function readLiteral(text: string): Literal | LiteralFault {
  try {
    return new Reader(text).whole();
  } catch (mistake) {
    if (!(mistake instanceof Mistake)) throw mistake;
    const fault: Marked = { message: mistake.message, at: mistake.at, [FAULT]: true };
    return fault;
  }
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d{0,15})(?:\.\d{1,16})?(?:[eE][+-]?\d{1,3})?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const STRING = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

class Reader {
  private readonly text: string;
  private at = 0;
  constructor(text: string) {
    this.text = text;
  }

  whole(): Literal {
    const value = this.value(0);
    this.take(SPACE);
    if (this.at < this.text.length) throw this.unexpected('the end of the literal');
    return value;
  }

  private value(depth: number): Literal {
    this.take(SPACE);
    if (depth > LIMITS.literalDepth) throw new Mistake(`Unexpected nesting, expected at most ${LIMITS.literalDepth} levels`, this.at);
    const first = this.text[this.at];
    if (first === '[') return this.list(depth);
    if (first === '{') return this.object(depth);
    if (first === '"' || first === "'") return this.string();
    const number = this.take(NUMBER);
    if (number) return Number(number);
    const from = this.at;
    const word = this.take(WORD);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    this.at = from;
    throw this.unexpected('a literal: text in quotes, number, true, false, null, list or object');
  }

  private list(depth: number): Literal {
    const items: Literal[] = [];
    this.at += 1;
    while (!this.closes(']')) {
      items.push(this.value(depth + 1));
      this.separator(']');
    }
    return items;
  }

  private object(depth: number): Literal {
    const entries = new Map<string, Literal>();
    this.at += 1;
    while (!this.closes('}')) {
      const from = this.at;
      const quoted = this.text[this.at] === '"' || this.text[this.at] === "'";
      const key = quoted ? this.string() : this.take(WORD);
      if (key === '') throw this.unexpected('a key');
      if (REFUSED_KEYS.has(key) || entries.has(key)) throw new Mistake(`Unexpected key \`${key}\`, expected another key`, from);
      this.take(SPACE);
      if (this.text[this.at] !== ':') throw this.unexpected('`:`');
      this.at += 1;
      entries.set(key, this.value(depth + 1));
      this.separator('}');
    }
    return Object.fromEntries(entries);
  }

  private string(): string {
    const from = this.at;
    const found = this.take(STRING);
    if (!found) throw new Mistake('Unexpected text without closing quote, expected a quoted text', from);
    return found.slice(1, -1).replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/g, (_all, u?: string, x?: string, one?: string) => {
      const hex = u ?? x;
      return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[one ?? ''] ?? one ?? '');
    });
  }

  private closes(bracket: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== bracket) return false;
    this.at += 1;
    return true;
  }

  private separator(bracket: string): void {
    this.take(SPACE);
    if (this.text[this.at] === ',') this.at += 1;
    else if (this.text[this.at] !== bracket) throw this.unexpected(`\`,\` or \`${bracket}\``);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private unexpected(expected: string): Mistake {
    const found = this.text[this.at];
    return new Mistake(`Unexpected ${found === undefined ? 'end' : `\`${found}\``}, expected ${expected}`, this.at);
  }
}
