import { describe, expect, it } from 'vitest';
import { firstSentences } from '#ui/library/firstSentences.ts';
import { tacticOf } from '#ui/library/tactics.ts';
import { tacticWords } from '#ui/library/tacticWords.ts';
import { trendWord } from '#ui/library/trendWord.ts';

describe('the words of a card', () => {
  it('cut a summary after whole sentences, not at a decimal point', () => {
    expect(firstSentences('It costs 4.5 million. Who pays? Nobody.', 2)).toBe('It costs 4.5 million. Who pays?');
    expect(firstSentences('He said “stop.” Then he left. Gone.', 2)).toBe('He said “stop.” Then he left.');
    expect(firstSentences('No end', 2)).toBe('No end');
  });
  it('name tactics in the order of an attack, each once', () => {
    expect(tacticWords(['T1486', 'T1078.004', 'T1078', 'T0855', 'nonsense'])).toEqual(['initial access', 'impair process control', 'impact']);
  });
  it('give a sub-technique the tactic of its technique', () => {
    expect(tacticOf('T1021.001')).toBe('lateral-movement');
    expect(tacticOf('T0000')).toBeNull();
  });
  it('write known trends in words and others as they are', () => {
    expect(trendWord('iot-ot')).toBe('IoT and OT');
    expect(trendWord('supply-chain')).toBe('Supply chain');
    expect(trendWord('constructor')).toBe('Constructor');
  });
});
