import { describe, expect, it } from 'vitest';
import { isLiteralFault, readLiteral } from '#core/mdx/literal.ts';

describe('a literal in braces', () => {
  it.each([
    ['"a \\"quoted\\" text"', 'a "quoted" text'],
    ["'it\\'s\\u0041\\n'", "it'sA\n"],
    ['-1.5e2', -150],
    ['0', 0],
    ['true', true],
    [' null ', null],
    ['[1, "b", [true],]', [1, 'b', [true]]],
    ['{ a: 1, "b c": [2], }', { a: 1, 'b c': [2] }],
    ['{}', {}],
  ])('`%s` is read', (text, value) => {
    expect(readLiteral(text)).toEqual(value);
  });

  it.each([
    ['fetch()', 0],
    ['a', 0],
    ['`x`', 0],
    ['1 + 1', 2],
    ['[1 2]', 3],
    ['{a}', 2],
    ['{get a() {}}', 5],
    ['{__proto__: 1}', 1],
    ['{"constructor": 1}', 1],
    ['{a: 1, a: 2}', 7],
    ['"open', 0],
    ['', 0],
    ['01', 1],
    ['() => 1', 0],
    ['[...a]', 1],
    ['[[[[[[[[1]]]]]]]]', 7],
  ])('`%s` is refused at %i', (text, at) => {
    const read = readLiteral(text);
    expect(isLiteralFault(read) && read.at).toBe(at);
  });
});
