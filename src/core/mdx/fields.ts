import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { isCalendarDay } from '../base/calendarDay.ts';
import { formatDuration, LONGEST, parseDuration, type Seconds } from '../base/duration.ts';
import type { Span } from '../base/span.ts';
import type { Condition } from '../scenario/condition.ts';
import { parseCondition } from '../scenario/parseCondition.ts';
import type { DeclaredKind } from '../scenario/sourceIndex.ts';
import { distance } from './distance.ts';
import type { Ledger, Range } from './ledger.ts';
import { isId, RESERVED } from './literalForms.ts';
import { isRefusedKey, rangeOf } from './readYaml.ts';

/** What the fields of one front matter share: where it begins in the file, and whether missing keys are to be reported. */
export interface FieldsContext {
  readonly ledger: Ledger;
  readonly base: number;
  readonly complete: boolean;
}
type Need = 'required' | 'optional';

const FILL = 'Write something after the colon, or delete the key.';
const ID_FORM = 'Small letters, digits and hyphens, a letter first.';
const LIST_FORM = 'Write a list: [ …, … ], or one `- …` a line.';
const MAP_FORM = 'Write { id: …, title: … }, with the keys of this list.';

/**
 * The keys of one map of the front matter. Every reader takes its key, reports a missing or badly formed value, and gives
 * `null` then; `finish` reports the keys that no reader took.
 */
export class Fields {
  readonly context: FieldsContext;
  /** What the map is, as in "an entry of `roles`". */
  readonly what: string;
  readonly range: Range;
  private readonly entries = new Map<string, { readonly key: unknown; readonly value: unknown }>();
  private readonly taken = new Set<string>();

  constructor(map: YAMLMap, what: string, range: Range, context: FieldsContext) {
    this.context = context;
    this.what = what;
    this.range = range;
    for (const { key, value } of map.items)
      if (isScalar(key) && !this.entries.has(String(key.value))) this.entries.set(String(key.value), { key, value });
  }

  /** The span of the map's beginning. */
  get span(): Span {
    return this.context.ledger.span(this.range);
  }

  /** Text as written: `1.10` stays `1.10`, `NO` stays `NO`. */
  text(name: string, need: Need): string | null {
    const value = this.take(name, need);
    if (value === undefined) return null;
    if (!isScalar(value) || value.value === null) return this.wrong(name, value, 'text', FILL);
    const text = (typeof value.value === 'string' ? value.value : (value.source ?? String(value.value))).trim();
    return text === '' ? this.wrong(name, value, 'text', FILL) : text;
  }

  /** Text of a form. */
  matching(name: string, need: Need, pattern: RegExp, expected: string, hint = 'Write it in that form.'): string | null {
    const text = this.text(name, need);
    return text === null || pattern.test(text) ? text : this.wrong(name, this.valueOf(name), expected, hint);
  }

  /** A day, `2026-01-31`, alone or at the beginning of a text of the form `pattern`; it must be in the calendar. */
  day(name: string, need: Need, pattern: RegExp, expected: string): string | null {
    const text = this.matching(name, need, pattern, expected);
    return text === null || isCalendarDay(text) ? text : this.wrong(name, this.valueOf(name), 'a day of the calendar', 'That month has no such day.');
  }

  oneOf<T extends string>(name: string, need: Need, choices: readonly T[]): T | null {
    const text = this.text(name, need);
    if (text === null) return null;
    const found = choices.find((c) => c === text);
    if (found) return found;
    const near = choices.find((c) => distance(c, text.toLowerCase()) <= 2);
    const all = choices.map((c) => `\`${c}\``).join(', ');
    return this.wrong(name, this.valueOf(name), all, near ? `Did you mean \`${near}\`?` : 'Choose the one that comes nearest.');
  }

  number(name: string, need: Need, least: number, expected: string, whole = false): number | null {
    const value = this.take(name, need);
    if (value === undefined) return null;
    const number: unknown = isScalar(value) ? value.value : null;
    const fits =
      typeof number === 'number' && Number.isFinite(number) && number >= least && number <= 1e15 && (!whole || Number.isInteger(number));
    return fits ? number : this.wrong(name, value, expected, 'Write a number without quotes and unit.');
  }

  truth(name: string): boolean {
    const value = this.take(name, 'optional');
    if (value === undefined) return false;
    return isScalar(value) && typeof value.value === 'boolean' ? value.value : (this.wrong(name, value, '`true` or `false`', 'Write it without quotes.') ?? false);
  }

  duration(name: string, need: Need, least: Seconds = 1, longest: Seconds = LONGEST): Seconds | null {
    const text = this.text(name, need);
    if (text === null) return null;
    const seconds = parseDuration(text);
    if (seconds === null) return this.wrong(name, this.valueOf(name), 'a duration such as `90s`, `15m`, `1h30m` or `2d`', 'Say the unit: `s`, `m`, `h` or `d`.');
    if (seconds < least) return this.wrong(name, this.valueOf(name), 'at least `1s`', 'Write a longer one.');
    if (seconds > longest) return this.wrong(name, this.valueOf(name), `at most \`${formatDuration(longest)}\``, 'Write a shorter one.');
    return seconds;
  }

  /** An id that this map declares; `null` kind: the scenario's own, which no name refers to. */
  id(kind: DeclaredKind | null): string | null {
    const text = this.text('id', 'required');
    if (text === null) return null;
    if (!isId(text)) return this.wrong('id', this.valueOf('id'), 'an id such as `night-shift`', ID_FORM);
    const range = this.rangeOfValue('id');
    if (RESERVED.has(text)) {
      this.context.ledger.error(
        'reserved-word',
        `Unexpected \`${text}\` in \`id\` of ${this.what}, expected another word: \`${text}\` is reserved`,
        range,
        'Conditions, audiences and plays use this word themselves.',
      );
      return null;
    }
    if (kind) this.context.ledger.declare(text, kind, this.context.ledger.span(range));
    return text;
  }

  reference(name: string, need: Need, kinds: readonly DeclaredKind[]): string | null {
    const text = this.matching(name, need, /^[a-z][a-z0-9-]*$/, 'an id', ID_FORM);
    if (text !== null)
      this.context.ledger.refer(text, kinds, `\`${name}\` of ${this.what}`, this.context.ledger.span(this.rangeOfValue(name)));
    return text;
  }

  condition(name: string, need: Need, of: string | null): Condition | null {
    const text = this.text(name, need);
    if (text === null) return null;
    const { ledger } = this.context;
    const read = parseCondition(text, ledger.span(this.rangeInside(name)), this.isExact(name, text));
    if (!read.ok) {
      ledger.report(read.error);
      return null;
    }
    ledger.condition(read.value, `\`${name}\` of ${this.what}`, of);
    return read.value;
  }

  texts(name: string): readonly string[] {
    const value = this.take(name, 'optional');
    if (value === undefined) return [];
    const items: unknown[] = isSeq(value) ? value.items : [null];
    const words = items
      .map((item) => (isScalar(item) && item.value !== null ? String(item.value) : null))
      .filter((w) => w !== null && w !== '');
    if (words.length !== items.length) this.wrong(name, value, 'a list of words', LIST_FORM);
    return words.filter((w) => w !== null);
  }

  map(name: string, need: Need): Fields | null {
    const value = this.take(name, need);
    if (value === undefined) return null;
    return isMap(value)
      ? new Fields(value, `\`${name}\``, this.rangeOfKey(name), this.context)
      : this.wrong(name, value, 'keys and values', MAP_FORM);
  }

  /** The maps of a list. */
  list(name: string, need: Need): readonly Fields[] {
    const value = this.take(name, need);
    if (value === undefined) return [];
    if (!isSeq(value)) return this.wrong(name, value, 'a list', LIST_FORM) ?? [];
    return value.items.flatMap((item) => {
      const range = this.rangeIn(item);
      if (isMap(item)) return [new Fields(item, `an entry of \`${name}\``, range, this.context)];
      if (this.context.complete && !isAlias(item)) this.context.ledger.error('front-matter', `Unexpected entry of \`${name}\`, expected keys and values`, range, MAP_FORM);
      return [];
    });
  }

  /** Takes a key that is not read here. */
  skip(name: string): void {
    this.taken.add(name);
  }

  /** Where the keys stand, for lists that are numbered in the order of the file. */
  keys(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  valueOf(name: string): unknown {
    return this.entries.get(name)?.value;
  }

  rangeOfValue(name: string): Range {
    return this.rangeIn(this.valueOf(name));
  }

  /** Reports that a value is not as it should be; always `null`. */
  wrong(name: string, value: unknown, expected: string, hint: string): null {
    // An alias has been reported, and what broken YAML holds is guesswork.
    if (isAlias(value) || (!this.context.complete && !isScalar(value))) return null;
    const written = isScalar(value) ? String(value.source ?? value.value ?? '') : '';
    const found = written !== ''
      ? `\`${written.slice(0, 80).replace(/\s+/g, ' ')}\``
      : isSeq(value)
        ? 'list'
        : isMap(value)
          ? 'keys and values'
          : 'empty value';
    const range = rangeOf(value) ? this.rangeIn(value) : this.rangeOfKey(name);
    this.context.ledger.error('front-matter', `Unexpected ${found} in \`${name}\` of ${this.what}, expected ${expected}`, range, hint);
    return null;
  }

  /** Reports every key that was not asked for. */
  finish(): void {
    for (const name of this.entries.keys()) {
      // What is no word comes from broken YAML, or has been told as a refused key.
      if (this.taken.has(name) || isRefusedKey(name) || (!this.context.complete && !/^[\w-]+$/.test(name))) continue;
      const near = [...this.taken].find((known) => !this.entries.has(known) && distance(known, name) <= 2);
      this.context.ledger.error(
        'unknown-key',
        `Unexpected key \`${name.slice(0, 80)}\` in ${this.what}, expected one of ${[...this.taken].join(' ')}`,
        this.rangeOfKey(name),
        near ? `Did you mean \`${near}\`?` : 'Delete it.',
      );
    }
  }

  private take(name: string, need: Need): unknown {
    this.taken.add(name);
    const entry = this.entries.get(name);
    if (entry) return entry.value;
    if (need === 'required' && this.context.complete) {
      this.context.ledger.error(
        'missing-key',
        `Unexpected ${this.what.replace(/^(?:an|the) /, '')} without \`${name}\`, expected \`${name}: …\``,
        this.range,
        `Add \`${name}\`.`,
      );
    }
    return undefined;
  }

  private rangeOfKey(name: string): Range {
    return this.rangeIn(this.entries.get(name)?.key);
  }

  /** Whether the file spells the value as it was read: not folded over lines, without escapes. */
  private isExact(name: string, text: string): boolean {
    const { start, end } = this.rangeInside(name);
    return end - start === text.length;
  }

  private rangeInside(name: string): Range {
    const value = this.valueOf(name);
    const { start, end } = this.rangeIn(value);
    const quoted = isScalar(value) && (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE');
    return quoted ? { start: start + 1, end: end - 1 } : { start, end };
  }

  private rangeIn(value: unknown): Range {
    const range = rangeOf(value);
    if (!range) return this.range;
    const [start, end] = range;
    return { start: this.context.base + start, end: this.context.base + Math.max(end, start + 1) };
  }
}
