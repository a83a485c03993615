import { decodeText } from './decodeText.ts';
import type { Range } from './ledger.ts';
import { isLiteralFault, readLiteral, type LiteralFault } from './literal.ts';

/** An attribute as written. `value` null: none was given (`held`). `start`, `end` span the whole; `valueStart` is inside the quotes. */
export interface RawAttribute extends Range {
  readonly name: string;
  readonly value: string | null;
  /** The value as the file spells it, between quotes or braces. */
  readonly written: string;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Why the value could not be read. */
  readonly fault: LiteralFault | null;
}

/** One tag as written: `<Name …>`, `</Name>` or `<Name … />`. Its range is the tag's. */
export interface RawTag extends Range {
  readonly name: string;
  readonly form: 'open' | 'close' | 'void';
  readonly attributes: readonly RawAttribute[];
  /** Where `{...spread}` attributes stand. */
  readonly spreads: readonly Range[];
}

const SPACE = /[\s]*/y;
const NAME = /[^\s=/>{"']+/y;

/**
 * Reads a tag that the MDX tokenizer has accepted, from `start` to before `end` of `text`; the ranges are offsets in `text`
 * plus `base`.
 */
export function readTag(text: string, start: number, end: number, base: number): RawTag {
  let at = skip(SPACE, text, start + 1);
  const closing = text[at] === '/';
  if (closing) at = skip(SPACE, text, at + 1);
  const nameEnd = skip(NAME, text, at);
  const name = text.slice(at, nameEnd);
  const attributes: RawAttribute[] = [];
  const spreads: Range[] = [];
  at = skip(SPACE, text, nameEnd);
  while (at < end - 1 && text[at] !== '/' && text[at] !== '>') {
    if (text[at] === '{') {
      const close = braceEnd(text, at, end);
      spreads.push({ start: base + at, end: base + close });
      at = skip(SPACE, text, close);
      continue;
    }
    const attribute = readAttribute(text, at, end, base);
    attributes.push(attribute);
    at = skip(SPACE, text, Math.max(attribute.end - base, at + 1));
  }
  const form = closing ? 'close' : text[at] === '/' ? 'void' : 'open';
  return { name, form, attributes, spreads, start: base + start, end: base + end };
}

function readAttribute(text: string, start: number, end: number, base: number): RawAttribute {
  const nameEnd = skip(NAME, text, start);
  const name = text.slice(start, nameEnd);
  const equals = skip(SPACE, text, nameEnd);
  if (text[equals] !== '=') {
    const range = { start: base + start, end: base + nameEnd };
    return { name, value: null, written: '', valueStart: range.start, valueEnd: range.end, fault: null, ...range };
  }
  const open = skip(SPACE, text, equals + 1);
  const literal = text[open] === '{';
  const close = literal ? braceEnd(text, open, end) : Math.max(text.indexOf(text[open] ?? '"', open + 1), open) + 1;
  const inner = text.slice(open + 1, close - 1);
  const places = { written: inner, valueStart: base + open + 1, valueEnd: base + close - 1, start: base + start, end: base + close };
  if (!literal) return { name, value: decodeText(inner), fault: null, ...places };
  const read = readLiteral(inner);
  return isLiteralFault(read) ? { name, value: null, fault: read, ...places } : { name, ...asText(read), ...places };
}

/** A literal in braces counts as the text that would be written in quotes; a list as an id list. */
function asText(value: unknown): Pick<RawAttribute, 'value' | 'fault'> {
  if (Array.isArray(value) && value.every((v) => typeof v === 'string')) return { value: value.join(' '), fault: null };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value: String(value), fault: null };
  return {
    value: null,
    fault: {
      message: `Unexpected ${value === null ? 'null' : 'object or mixed list'}, expected a text, number, truth value or list of texts`,
      at: 0,
    },
  };
}

function braceEnd(text: string, open: number, end: number): number {
  let depth = 0;
  for (let at = open; at < end; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return end;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
