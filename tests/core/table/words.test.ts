import { describe, expect, it } from 'vitest';
import { wordsOf } from '#core/table/words.ts';

const all = wordsOf(Uint8Array.from({ length: 256 }, (_, i) => i), 256);

describe('words to compare', () => {
  it('are one a byte, in an order that never changes', () => {
    expect(wordsOf(Uint8Array.of(0, 255, 16, 1), 3)).toEqual(['acorn', 'velvet', 'baker']);
    expect(wordsOf(Uint8Array.of(7), 0)).toEqual([]);
  });
  it('are 256 different plain words of four to eight letters', () => {
    expect(new Set(all).size).toBe(256);
    for (const word of all) expect(word).toMatch(/^[a-z]{4,8}$/);
  });
  it('differ by more than one letter, so that a slip is heard', () => {
    const near = all.flatMap((a, i) => all.slice(i + 1).filter((b) => a.length === b.length && a.split('').filter((letter, at) => letter !== b[at]).length < 2).map((b) => `${a} ${b}`));
    expect(near).toEqual([]);
  });
  it('are not made from fewer bytes than asked for', () => {
    expect(() => wordsOf(Uint8Array.of(1, 2), 3)).toThrow('Unexpected 2 bytes, expected at least 3');
  });
});
