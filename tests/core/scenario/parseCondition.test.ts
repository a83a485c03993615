import { describe, expect, it } from 'vitest';
import { NO_SPAN } from '#core/base/span.ts';
import { leaves, type Expr } from '#core/scenario/condition.ts';
import { parseCondition } from '#core/scenario/parseCondition.ts';

const AT = { line: 7, column: 11, endLine: 7, endColumn: 60, offset: 100 };

/** The expression written with brackets around every step. */
function shape(expr: Expr): string {
  switch (expr.op) {
    case 'name':
      return expr.name;
    case 'time':
      return `T${expr.at}`;
    case 'not':
      return `(not ${shape(expr.of)})`;
    default:
      return `(${expr.all.map(shape).join(` ${expr.op} `)})`;
  }
}

const read = (text: string): string => {
  const result = parseCondition(text, NO_SPAN);
  return result.ok ? shape(result.value.expr) : result.error.message;
};

describe('reading a condition', () => {
  it.each([
    ['creds-reset', 'creds-reset'],
    ['edr-beacon.raised', 'edr-beacon.raised'],
    ['a and b and c', '(a and b and c)'],
    ['a or b and c', '(a or (b and c))'],
    ['not a and b', '((not a) and b)'],
    ['not not a', '(not (not a))'],
    ['(a or b) and not (c or d)', '((a or b) and (not (c or d)))'],
    ['T>=2h and a', '(T7200 and a)'],
    ['  a\n  or b ', '(a or b)'],
  ])('understands `%s`', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('keeps the text and gives every leaf its place in the file', () => {
    const result = parseCondition('isolate.host and (T>=90m or edr.closed)', AT);
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value).toMatchObject({ text: 'isolate.host and (T>=90m or edr.closed)', span: AT });
    expect([...leaves(result.value.expr)].map((l) => [l.span.line, l.span.column, l.span.endColumn, l.span.offset])).toEqual([
      [7, 11, 23, 100],
      [7, 29, 35, 118],
      [7, 39, 49, 128],
    ]);
  });

  it.each([
    ['', 11, 'Unexpected end of the condition'],
    ['a b', 13, 'Unexpected `b`, expected `and`, `or`'],
    ['a and', 16, 'Unexpected end of the condition, expected a name'],
    ['a && b', 13, 'Unexpected `&&`'],
    ['(a or b', 18, 'Unexpected end of the condition, expected `)`'],
    ['a)', 12, 'Unexpected `)`'],
    ['or a', 11, 'Unexpected `or`, expected a name'],
    ['a and Host', 17, 'Unexpected `Host`, expected a name'],
    ['a.b.c', 11, 'Unexpected `a.b.c`, expected a name'],
    ['T>=soon', 11, 'Unexpected `T>=soon`, expected a time'],
    ['T>=', 11, 'Unexpected `T>=`, expected a time'],
  ])('refuses `%s` at column %i', (text, column, message) => {
    const result = parseCondition(text, AT);
    if (result.ok) throw new Error('expected a mistake');
    expect(result.error.message).toContain(message);
    expect(result.error.span).toMatchObject({ line: 7, column });
  });

  it('counts lines inside a value that goes over several', () => {
    const result = parseCondition('a and\n  && b', AT);
    if (result.ok) throw new Error('expected a mistake');
    expect(result.error.span).toMatchObject({ line: 8, column: 3 });
  });

  it('says which word an operator of another language stands for', () => {
    const result = parseCondition('a || b', NO_SPAN);
    expect(result.ok ? null : result.error.hint).toBe('Write `or`.');
  });

  it('refuses more than 32 levels instead of recursing on', () => {
    expect(read(`${'('.repeat(1900)}a${')'.repeat(1900)}`)).toContain('at most 32 levels');
    expect(read(`${'not '.repeat(900)}a`)).toContain('at most 32 levels');
  });
});
