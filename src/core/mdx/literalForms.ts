import { formatDuration, LONGEST, parseDuration, parseTime, type Seconds } from '../base/duration.ts';
import type { Span } from '../base/span.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Attack } from '../scenario/model.ts';
import { parseCondition } from '../scenario/parseCondition.ts';
import type { AttributeRule, LiteralType } from './tagRules.ts';

/** A value as understood. Lists are ids in the order written; an audience of `all` is `['all']`. */
export type Value = string | Seconds | boolean | readonly string[] | Condition | Start;
export type Start = NonNullable<Attack['start']>;

/** A part that is not as it should be: what was expected, which word, and where it begins in the text; the whole text without `word`. */
export interface Wrong {
  readonly expected: string;
  readonly word?: string;
  readonly at?: number;
}
/** The outcome of reading: the value, or what is wrong and what may be kept nevertheless, or (conditions) a mistake of its own. */
export type Reading =
  | { readonly value: Value }
  | { readonly wrong: readonly [Wrong, ...Wrong[]]; readonly kept: Value | null }
  | { readonly mistake: Diagnostic };

const wrong = (expected: string): Reading => ({ wrong: [{ expected }], kept: null });

/** Words that name no id and no fact (P34). */
export const RESERVED: ReadonlySet<string> = new Set(['and', 'or', 'not', 'all', 'facilitator']);
const ID = /^[a-z][a-z0-9-]*$/;

/** Ids are `[a-z][a-z0-9-]*` (SPEC 1); reserved words are asked for separately. */
export const isId = (text: string): boolean => ID.test(text);

/** Words of a space-separated list with the offset of each in `text`. */
export function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return Array.from(text.matchAll(/\S+/g), (found) => ({ word: found[0], at: found.index }));
}

/** `exact`: the file spells the text as it is, so that places inside it can be told. */
type Form = (text: string, span: Span, rule: AttributeRule, exact: boolean) => Reading;

const reserved = (word: string): string => `another word: \`${word}\` is reserved`;

/** Several ids where one is wanted are kept, so that what they name does not seem unused. */
const oneId: Form = (text, _span, rule) => {
  if (isId(text)) return RESERVED.has(text) ? wrong(reserved(text)) : { value: text };
  const words = wordsOf(text).map(({ word }) => word);
  const what = rule.type === 'id' || rule.kinds === undefined ? 'id' : `${rule.kinds.join(' or ')} id`;
  const several = rule.type === 'reference' && words.length > 1 && words.every(isId);
  return { wrong: [{ expected: rule.type === 'id' ? 'one id such as `edr-beacon`' : `one ${what}` }], kept: several ? words : null };
};

const idList =
  (expected: string, allowed: (word: string) => boolean): Form =>
  (text) => {
    const words = wordsOf(text);
    const bad = words.filter(({ word }) => !isId(word) || (RESERVED.has(word) && !allowed(word)));
    const kept = [...new Set(words.filter((word) => !bad.includes(word)).map(({ word }) => word))];
    const [first, ...others] = bad.map(({ word, at }): Wrong => ({ expected: RESERVED.has(word) ? reserved(word) : expected, word, at }));
    if (first) return { wrong: [first, ...others], kept };
    return kept.length === 0 ? wrong(expected) : { value: kept };
  };

const audience: Form = (text, ...rest) => {
  const ids = idList('role ids separated by spaces, or `all`', (word) => word === 'all')(text, ...rest);
  if ('value' in ids && Array.isArray(ids.value) && ids.value.length > 1 && ids.value.includes('all'))
    return { wrong: [{ expected: 'either role ids or `all`' }], kept: ['all'] };
  return ids;
};

const condition: Form = (text, span, _rule, exact) => {
  const read = parseCondition(text, span, exact);
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
  text: (text) => (text.trim() === '' ? wrong('some text') : { value: text.trim() }),
  duration: (text) => upToLongest(parseDuration(text), DURATION),
  work: (text) => {
    const seconds = parseDuration(text);
    return seconds === 0 ? wrong('at least `1s`') : upToLongest(seconds, DURATION);
  },
  time: (text) => upToLongest(parseTime(text), 'a time such as `T+45m`'),
  condition,
  start: (text, span, rule, exact) => {
    if (!text.trim().startsWith('T+')) {
      const when = condition(text, span, rule, exact);
      return 'value' in when ? { value: { when: when.value as Condition } } : when;
    }
    const at = parseTime(text);
    return at === null ? wrong('a time such as `T+45m` or a condition') : { value: { at } };
  },
  flag: (text) => truth(text),
  truth: (text) => truth(text),
  grade: (text) => (text === '1' || text === '0.5' || text === '0' ? { value: Number(text) } : wrong('`1`, `0.5` or `0`')),
  tier: (text) => (/^[1-9]$/.test(text) ? { value: Number(text) } : wrong('a tier from `1` to `9`')),
  choice: (text, _span, rule) => {
    const choices = rule.choices ?? [];
    return choices.includes(text) ? { value: text } : wrong(choices.map((c) => `\`${c}\``).join(', '));
  },
};

function truth(text: string): Reading {
  return text === 'true' || text === 'false' ? { value: text === 'true' } : wrong('`true` or `false`');
}

/** A length of time or a time; `null`: the text is none. */
function upToLongest(value: Seconds | null, expected: string): Reading {
  if (value === null) return wrong(expected);
  return value > LONGEST ? wrong(`at most \`${formatDuration(LONGEST)}\``) : { value };
}
