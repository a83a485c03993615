import { parseDuration, parseTime, type Seconds } from '../base/duration.ts';
import type { Span } from '../base/span.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Attack } from '../scenario/model.ts';
import { parseCondition } from '../scenario/parseCondition.ts';
import type { AttributeRule, LiteralType } from './tagRules.ts';

/** A value as understood. Lists are ids in the order written; an audience of `all` is `['all']`. */
export type Value = string | Seconds | boolean | readonly string[] | Condition | Start;
export type Start = NonNullable<Attack['start']>;

/** The outcome of reading: the value, or what was expected instead, or (conditions) a mistake of its own. */
export type Reading = { readonly value: Value } | { readonly expected: string; readonly at?: number } | { readonly mistake: Diagnostic };

/** Words that name no id and no fact (P34). */
export const RESERVED: ReadonlySet<string> = new Set(['and', 'or', 'not', 'all', 'facilitator']);
const ID = /^[a-z][a-z0-9-]*$/;

/** Ids are `[a-z][a-z0-9-]*` (SPEC 1); reserved words are asked for separately. */
export const isId = (text: string): boolean => ID.test(text);

/** Words of a space-separated list with the offset of each in `text`. */
export function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return Array.from(text.matchAll(/\S+/g), (found) => ({ word: found[0], at: found.index }));
}

type Form = (text: string, span: Span, rule: AttributeRule) => Reading;

const oneId: Form = (text) =>
  !isId(text)
    ? { expected: 'one id such as `edr-beacon`' }
    : RESERVED.has(text)
      ? { expected: `another word: \`${text}\` is reserved` }
      : { value: text };

const idList =
  (expected: string, allowed: (word: string) => boolean): Form =>
  (text) => {
    const words = wordsOf(text);
    if (words.length === 0) return { expected };
    const bad = words.find(({ word }) => !isId(word) || (RESERVED.has(word) && !allowed(word)));
    if (bad) return { expected: RESERVED.has(bad.word) ? `another word: \`${bad.word}\` is reserved` : expected, at: bad.at };
    return { value: [...new Set(words.map(({ word }) => word))] };
  };

const audience: Form = (text, span, rule) => {
  const ids = idList('role ids separated by spaces, or `all`', (word) => word === 'all')(text, span, rule);
  if ('value' in ids && Array.isArray(ids.value) && ids.value.length > 1 && ids.value.includes('all'))
    return { expected: 'either role ids or `all`' };
  return ids;
};

const condition: Form = (text, span) => {
  const read = parseCondition(text, span);
  return read.ok ? { value: read.value } : { mistake: read.error };
};

const DURATION = 'a duration such as `90s`, `15m`, `1h30m` or `2d`';

/** How each form of value is read. Table of the whole: the tests walk it, the author guide prints it. */
export const FORMS: Readonly<Record<LiteralType, Form>> = {
  id: oneId,
  reference: oneId,
  references: idList('ids separated by spaces', () => false),
  facts: idList('facts separated by spaces, each like `host-isolated`', () => false),
  audience,
  text: (text) => (text.trim() === '' ? { expected: 'some text' } : { value: text.trim() }),
  duration: (text) => orExpected(parseDuration(text), DURATION),
  work: (text) => {
    const seconds = parseDuration(text);
    return seconds === 0 ? { expected: 'at least `1s`' } : orExpected(seconds, DURATION);
  },
  time: (text) => orExpected(parseTime(text), 'a time such as `T+45m`'),
  condition,
  start: (text, span, rule) => {
    if (!text.trim().startsWith('T+')) {
      const when = condition(text, span, rule);
      return 'value' in when ? { value: { when: when.value as Condition } } : when;
    }
    const at = parseTime(text);
    return at === null ? { expected: 'a time such as `T+45m` or a condition' } : { value: { at } };
  },
  flag: (text) => truth(text),
  truth: (text) => truth(text),
  grade: (text) => (text === '1' || text === '0.5' || text === '0' ? { value: Number(text) } : { expected: '`1`, `0.5` or `0`' }),
  tier: (text) => (/^[1-9]$/.test(text) ? { value: Number(text) } : { expected: 'a tier from `1` to `9`' }),
  choice: (text, _span, rule) => {
    const choices = rule.choices ?? [];
    return choices.includes(text) ? { value: text } : { expected: choices.map((c) => `\`${c}\``).join(', ') };
  },
};

function truth(text: string): Reading {
  return text === 'true' || text === 'false' ? { value: text === 'true' } : { expected: '`true` or `false`' };
}

function orExpected(value: number | null, expected: string): Reading {
  return value === null ? { expected } : { value };
}
