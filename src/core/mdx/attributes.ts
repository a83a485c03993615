import type { Span } from '../base/span.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Effects } from '../scenario/model.ts';
import { distance } from './distance.ts';
import { openingOf, type Element } from './elements.ts';
import type { Ledger, Range } from './ledger.ts';
import { FORMS, wordsOf, type Start, type Value } from './literalForms.ts';
import type { RawAttribute } from './rawTag.ts';
import type { AttributeRule } from './tagRules.ts';

/** The attributes of one component, read by their rules. What was missing or wrong is `null` (or `[]`, or false) here. */
export class Attributes {
  readonly element: Element;
  readonly span: Span;
  readonly place: number;
  private readonly values: ReadonlyMap<string, Value>;

  constructor(element: Element, span: Span, place: number, values: ReadonlyMap<string, Value>) {
    this.element = element;
    this.span = span;
    this.place = place;
    this.values = values;
  }

  text(name: string): string | null {
    const value = this.values.get(name);
    return typeof value === 'string' ? value : null;
  }

  number(name: string): number | null {
    const value = this.values.get(name);
    return typeof value === 'number' ? value : null;
  }

  truth(name: string): boolean | null {
    const value = this.values.get(name);
    return typeof value === 'boolean' ? value : null;
  }

  list(name: string): readonly string[] {
    const value = this.values.get(name);
    return Array.isArray(value) ? value : [];
  }

  condition(name: string): Condition | null {
    const value = this.values.get(name);
    return typeof value === 'object' && 'expr' in value ? value : null;
  }

  start(name: string): Start | null {
    const value = this.values.get(name);
    return typeof value === 'object' && !Array.isArray(value) && ('at' in value || 'when' in value) ? (value as Start) : null;
  }

  effects(): Effects {
    return {
      sets: this.list('sets'),
      clears: this.list('clears'),
      gains: this.list('gains'),
      evicts: this.list('evicts'),
      harms: this.list('harms'),
      repairs: this.list('repairs'),
      raises: this.list('raises'),
      goto: this.text('goto'),
    };
  }
}

/**
 * Reads the attributes of a component and writes its names, uses and mistakes into the ledger: unknown, doubled, missing and
 * badly formed ones.
 */
export function readAttributes(element: Element, ledger: Ledger): Attributes {
  const { rule, tag } = element;
  const values = new Map<string, Value>();
  const seen = new Set<string>();
  const read: { readonly raw: RawAttribute; readonly rule: AttributeRule; readonly value: Value }[] = [];
  for (const raw of tag.attributes) {
    const attribute = Object.hasOwn(rule.attributes, raw.name) ? rule.attributes[raw.name] : undefined;
    if (!attribute) reportUnknown(element, raw, ledger);
    else if (seen.has(raw.name))
      ledger.error('duplicate-attribute', `Unexpected second \`${raw.name}\`, expected it once`, raw, 'Delete one of them.');
    else {
      seen.add(raw.name);
      const value = readValue(element, raw, attribute, ledger);
      if (value !== null) read.push({ raw, rule: attribute, value });
    }
  }
  reportMissing(element, seen, ledger);
  for (const { raw, value } of read) values.set(raw.name, value);
  const of = values.get('id') ?? values.get('code');
  for (const { raw, rule: attribute, value } of read) {
    record(element, raw, attribute, value, typeof of === 'string' ? of : null, ledger);
  }
  return new Attributes(element, ledger.span(openingOf(element)), ledger.nextPlace(), values);
}

function readValue(element: Element, raw: RawAttribute, rule: AttributeRule, ledger: Ledger): Value | null {
  const inside: Range = { start: raw.valueStart, end: raw.valueEnd };
  if (raw.fault) {
    const { message, at } = raw.fault;
    ledger.error(
      'literal',
      message,
      { start: inside.start + at, end: Math.max(inside.end, inside.start + at) },
      'Write the value in quotes.',
    );
    return null;
  }
  if (raw.value === null) {
    if (rule.type === 'flag') return true;
    ledger.error('literal', `Unexpected \`${raw.name}\` without value, expected \`${raw.name}="…"\``, raw);
    return null;
  }
  const reading = FORMS[rule.type](raw.value, ledger.span(inside), rule);
  if ('value' in reading) return reading.value;
  if ('mistake' in reading) ledger.report(reading.mistake);
  else {
    const found = reading.at === undefined ? raw.value : (wordsOf(raw.value).find((w) => w.at === reading.at)?.word ?? raw.value);
    const range = reading.at === undefined ? raw : { start: inside.start + reading.at, end: inside.start + reading.at + found.length };
    ledger.error(
      reading.expected.includes('is reserved') ? 'reserved-word' : 'literal',
      `Unexpected \`${found.slice(0, 80)}\` in \`${raw.name}\` of <${element.name}>, expected ${reading.expected}`,
      range,
      rule.about,
    );
  }
  return null;
}

/** Writes into the index what the value declares or uses. */
function record(element: Element, raw: RawAttribute, rule: AttributeRule, value: Value, of: string | null, ledger: Ledger): void {
  const what = `\`${raw.name}\` of <${element.name}>`;
  switch (rule.type) {
    case 'id':
      if (element.rule.declares && typeof value === 'string') ledger.declare(value, element.rule.declares, ledger.span(raw));
      return;
    case 'reference':
    case 'references':
    case 'audience':
    case 'facts':
      for (const { word, at } of wordsOf(raw.value ?? '')) {
        const span = ledger.span({ start: raw.valueStart + at, end: raw.valueStart + at + word.length });
        if (rule.how) ledger.use(word, rule.how, span);
        else if (word !== 'all') ledger.refer(word, rule.kinds ?? [], what, span);
      }
      return;
    case 'condition':
      if (typeof value === 'object' && 'expr' in value) ledger.condition(value, what, of);
      return;
    case 'start':
      if (typeof value === 'object' && 'when' in value) ledger.condition(value.when, what, of);
  }
}

function reportUnknown(element: Element, raw: RawAttribute, ledger: Ledger): void {
  const known = Object.keys(element.rule.attributes);
  const near = known.find((name) => distance(name, raw.name.toLowerCase()) <= 2 && name[0] === raw.name[0]?.toLowerCase());
  ledger.error(
    'unknown-attribute',
    `Unexpected attribute \`${raw.name}\` of <${element.name}>, expected one of ${known.join(' ')}`,
    raw,
    near ? `Did you mean \`${near}\`?` : 'Delete it.',
  );
}

function reportMissing(element: Element, seen: ReadonlySet<string>, ledger: Ledger): void {
  for (const [name, rule] of Object.entries(element.rule.attributes)) {
    if (rule.required && !seen.has(name)) {
      ledger.error(
        'missing-attribute',
        `Unexpected <${element.name}> without \`${name}\`, expected \`${name}="…"\``,
        openingOf(element),
        rule.about,
      );
    }
  }
}
