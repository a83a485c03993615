import { Attributes } from './attributes.ts';
import { distance } from './distance.ts';
import { openingOf, type Element } from './elements.ts';
import type { Ledger, Range } from './ledger.ts';
import { FORMS, wordsOf, type Value } from './literalForms.ts';
import type { RawAttribute } from './rawTag.ts';
import type { AttributeRule } from './tagRules.ts';

/** An attribute that could be read. `name`: that of its rule, also where it was misspelled. */
interface Read {
  readonly name: string;
  readonly raw: RawAttribute;
  readonly rule: AttributeRule;
  readonly value: Value;
}

/**
 * Reads the attributes of a component and writes its names, uses and mistakes into the ledger: unknown, doubled, missing and
 * badly formed ones. A misspelled attribute counts as the one that was meant, so that it is not missed as well.
 */
export function readAttributes(element: Element, ledger: Ledger): Attributes {
  const { tag } = element;
  const rules = element.rule.attributes;
  const seen = new Set<string>();
  const written = new Set(tag.attributes.map((a) => a.name));
  const read: Read[] = [];
  for (const raw of tag.attributes) {
    const own = Object.hasOwn(rules, raw.name) ? rules[raw.name] : undefined;
    const meant = own ? null : reportUnknown(element, raw, ledger);
    const name = meant ?? raw.name;
    const rule = own ?? (meant !== null && !written.has(meant) && !seen.has(meant) ? rules[meant] : undefined);
    if (!rule) continue;
    if (seen.has(name)) {
      ledger.error('duplicate-attribute', `Unexpected second \`${name}\`, expected it once`, raw, 'Delete one of them.');
      continue;
    }
    seen.add(name);
    const value = own ? readValue(element, raw, rule, ledger) : readQuietly(raw, rule, ledger);
    if (value !== null) read.push({ name, raw, rule, value });
  }
  reportMissing(element, seen, ledger);
  const values = new Map(read.map(({ name, value }) => [name, value]));
  const of = values.get('id') ?? values.get('code');
  for (const attribute of read) record(element, attribute, typeof of === 'string' ? of : null, ledger);
  return new Attributes(element, ledger.span(openingOf(element)), ledger.nextPlace(), values);
}

function readValue(element: Element, raw: RawAttribute, rule: AttributeRule, ledger: Ledger): Value | null {
  const where = `\`${raw.name}\` of <${element.name}>`;
  if (raw.fault) {
    const found = `Unexpected \`{${oneLine(raw.written)}}\` in ${where}`;
    ledger.error('expression', `${found}, expected a value in quotes`, raw, `Nothing in braces is evaluated: write ${raw.name}="…".`);
    return null;
  }
  if (raw.value === null) {
    if (rule.type === 'flag') return true;
    ledger.error('literal', `Unexpected \`${raw.name}\` of <${element.name}> without value, expected \`${raw.name}="…"\``, raw, rule.about);
    return null;
  }
  const exact = raw.value === raw.written;
  const reading = FORMS[rule.type](raw.value, ledger.span(exact ? insideOf(raw) : raw), rule, exact);
  if ('value' in reading) return reading.value;
  if ('mistake' in reading) {
    ledger.report(reading.mistake);
    return null;
  }
  for (const { expected, word, at } of reading.wrong) {
    const range = at === undefined || word === undefined || !exact ? raw : wordRange(raw, at, word);
    const kind = expected.endsWith('is reserved') ? 'reserved-word' : 'literal';
    ledger.error(kind, `Unexpected \`${oneLine(word ?? raw.value)}\` in ${where}, expected ${expected}`, range, hintFor(raw.value, rule));
  }
  return reading.kept;
}

/** The value of a misspelled attribute, if it has the form of the one that was meant. */
function readQuietly(raw: RawAttribute, rule: AttributeRule, ledger: Ledger): Value | null {
  if (raw.value === null) return null;
  const reading = FORMS[rule.type](raw.value, ledger.span(raw), rule, false);
  return 'value' in reading ? reading.value : null;
}

/** The choice that was probably meant, else what the attribute is for. */
function hintFor(text: string, rule: AttributeRule): string {
  const near = rule.choices?.find((choice) => distance(choice, text.toLowerCase()) <= 2);
  return near ? `Did you mean \`${near}\`?` : rule.about;
}

const insideOf = (raw: RawAttribute): Range => ({ start: raw.valueStart, end: raw.valueEnd });
const wordRange = (raw: RawAttribute, at: number, word: string): Range => ({
  start: raw.valueStart + at,
  end: raw.valueStart + at + word.length,
});
/** A diagnostic is one line, whatever it quotes. */
const oneLine = (text: string): string => text.slice(0, 80).replace(/\s+/g, ' ');

/** Writes into the index what the value declares or uses. */
function record(element: Element, { name, raw, rule, value }: Read, of: string | null, ledger: Ledger): void {
  const what = `\`${name}\` of <${element.name}>`;
  switch (rule.type) {
    case 'id':
      if (element.rule.declares && typeof value === 'string') ledger.declare(value, element.rule.declares, ledger.span(raw));
      return;
    case 'reference':
    case 'references':
    case 'audience':
    case 'facts':
      for (const { word, at } of wordsOf(raw.value ?? '')) {
        if (Array.isArray(value) && !value.includes(word)) continue;
        const span = ledger.span(raw.value === raw.written ? wordRange(raw, at, word) : raw);
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

/** Reports an attribute that the component does not have. Gives the one that was probably meant, `null` if none is near. */
function reportUnknown(element: Element, raw: RawAttribute, ledger: Ledger): string | null {
  const known = Object.keys(element.rule.attributes);
  const written = raw.name.toLowerCase();
  const near = known.find((name) => name === written) ?? known.find((name) => name[0] === written[0] && distance(name, written) <= 2) ?? null;
  ledger.error(
    'unknown-attribute',
    `Unexpected attribute \`${raw.name.slice(0, 80)}\` of <${element.name}>, expected one of ${known.join(' ')}`,
    raw,
    near ? `Did you mean \`${near}\`?` : 'Delete it.',
  );
  return near;
}

function reportMissing(element: Element, seen: ReadonlySet<string>, ledger: Ledger): void {
  for (const [name, rule] of Object.entries(element.rule.attributes)) {
    if (!rule.required || seen.has(name)) continue;
    ledger.error(
      'missing-attribute',
      `Unexpected <${element.name}> without \`${name}\`, expected \`${name}="…"\``,
      openingOf(element),
      rule.about,
    );
  }
}
