import { afterEach, describe, expect, it, vi } from 'vitest';
import { harmless } from '#cli/harmless.ts';
import { CONSOLE } from '#cli/output.ts';

afterEach(() => vi.restoreAllMocks());

describe('What the command line prints', () => {
  it('steers no terminal, ends no line and turns no order, whatever stands in a title, a reason or the id of an incident', () => {
    expect(harmless('a\u001B[31mred\u0007')).toBe('aU+001B[31mredU+0007');
    expect(harmless('one\nexit 0\r')).toBe('oneU+000Aexit 0U+000D');
    expect(harmless('\u009B2J \u202Egnp.exe\u2069 \u2028')).toBe('U+009B2J U+202Egnp.exeU+2069 U+2028');
  });

  it('keeps every script, emoji of several signs, and the spaces of a table', () => {
    const plain = 'ttr(alpha)    47m  ليلة في الميناء  👩‍🚒  ‘Kill?’ …';
    expect(harmless(plain)).toBe(plain);
  });

  it('goes to both streams so, a line at a time', () => {
    const [out, err] = [vi.spyOn(process.stdout, 'write').mockReturnValue(true), vi.spyOn(process.stderr, 'write').mockReturnValue(true)];
    CONSOLE.line('a\u001Bb');
    CONSOLE.err('c\u001Bd');
    expect([out.mock.calls[0]?.[0], err.mock.calls[0]?.[0]]).toEqual(['aU+001Bb\n', 'cU+001Bd\n']);
  });
});
