import { parseDuration, parseTime } from '../../base/duration.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Field, FieldForm } from './fields.ts';
import { problem, quoted, type LineProblem } from './lineProblem.ts';

type Read = (value: unknown) => unknown;

const oneOf = (...words: readonly string[]): Read => (value) => (typeof value === 'string' && words.includes(value) ? value : undefined);
const number = (low: number, high: number): Read => (value) =>
  typeof value === 'number' && value >= low && value <= high ? value : undefined;
const duration: Read = (value) => (typeof value === 'string' ? (parseDuration(value) ?? undefined) : undefined);

/** Reads one value of each form; `undefined` if it is none. */
const READ: Readonly<Record<Exclude<FieldForm, 'command'>, Read>> = {
  id: (value) => (typeof value === 'string' && /^\S+$/.test(value) ? value : undefined),
  ids(value) {
    const list = typeof value === 'string' ? value.split(/\s+/).filter((id) => id !== '') : [];
    return list.length > 0 ? list : undefined;
  },
  text: (value) => (typeof value === 'string' ? value : undefined),
  flag: (value) => (typeof value === 'boolean' ? value : undefined),
  share: number(0, 100),
  rate: number(0, Number.MAX_SAFE_INTEGER),
  duration,
  time: (value) => duration(value) ?? (typeof value === 'string' ? (parseTime(value) ?? undefined) : undefined),
  'close-as': oneOf('true-positive', 'false-positive', 'benign'),
  rating: oneOf('P', 'S', 'M', 'U'),
  'rank-of': oneOf('harms', 'assets'),
  phase: oneOf('before', 'after'),
};

const EXPECTED: Readonly<Record<keyof typeof READ, string>> = {
  id: 'an id',
  ids: 'ids with spaces between them',
  text: 'a text in quotes',
  flag: 'true or false',
  share: 'a number from 0 to 100',
  rate: 'a number, 0 or more',
  duration: 'a duration such as "15m"',
  time: 'a time such as "2h" or "T+2h"',
  'close-as': '"true-positive", "false-positive" or "benign"',
  rating: '"P", "S", "M" or "U"',
  'rank-of': '"harms" or "assets"',
  phase: '"before" or "after"',
};

/** Reads the value of a field (all forms but `command`): ids and texts as strings, lengths and times as seconds, `ids` as a list. */
export function parseField(name: string, field: Field, value: unknown): Result<unknown, LineProblem> {
  if (field.form === 'command') return problem('bad-value', `Unexpected ${quoted(value)} in ${name}, expected a command.`);
  const read = READ[field.form](value);
  if (read === undefined) return problem('bad-value', `Unexpected ${quoted(value)} in ${name}, expected ${EXPECTED[field.form]}.`);
  return ok(read);
}
