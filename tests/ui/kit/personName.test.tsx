import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PersonName } from '#ui/kit/PersonName.tsx';
import { isolatedName, personName } from '#ui/kit/personName.ts';

describe('a name that somebody else typed', () => {
  it('is shown as it is when it is a plain one, in any script', () => {
    for (const name of ['Helen Marsh', 'محمد', 'Zoë O’Neill', '李小龍', 'नमस्ते', '👩🏽‍🚒 Mo']) expect(personName(name)).toBe(name);
  });
  it('is cut at 60 characters, and no character is cut in two', () => {
    expect(personName('a'.repeat(60))).toBe('a'.repeat(60));
    expect(personName('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
    expect(personName('😀'.repeat(70))).toBe(`${'😀'.repeat(59)}…`);
  });
  it('loses control and direction marks and piles of accents', () => {
    expect(personName('\u202eevil\u202c\u0000 \u2066Mo\u2069\u200b\nA')).toBe('evil MoA');
    expect(personName(`e${'\u0301'.repeat(40)}`)).toBe(`e${'\u0301'.repeat(3)}`);
  });
  it('says so when nothing is left', () => {
    expect(personName(' \u202e\u200f ')).toBe('(no name)');
  });
  it('cannot turn the words around it', () => {
    expect(isolatedName('Mo')).toBe('\u2068Mo\u2069');
    render(<p><PersonName name="\u202eMo" />, waits</p>);
    expect(screen.getByText(/Mo/, { selector: 'bdi' })).toBeInTheDocument();
  });
});
