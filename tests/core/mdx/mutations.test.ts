import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { GOOD } from '#kit/scenarioText.ts';

/** Pieces that mean something to one of the parsers, and some that mean nothing. */
const PIECES = [
  '<',
  '>',
  '{',
  '}',
  '"',
  "'",
  '`',
  '```\n',
  '---\n',
  '/',
  '=',
  '\n\n',
  '\n',
  '<Inject ',
  '</Stage>',
  '/>',
  '{/*',
  '*/}',
  '&&',
  'T>=',
  ': ',
  '[',
  ']',
  '- ',
  '> ',
  '|',
  '\t',
  '\r',
  'é',
  '\u{1f600}',
  '\ud800',
  '&amp;',
  '**',
  'import ',
  'hotwash: 2\n',
];

const change = fc.record({
  at: fc.nat(GOOD.length),
  cut: fc.nat(60),
  put: fc.oneof(fc.constantFrom(...PIECES, ''), fc.string({ maxLength: 8, unit: 'binary' })),
});

const changed = (changes: readonly { at: number; cut: number; put: string }[]): string =>
  changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), GOOD);

describe('a good scenario, changed at random', { timeout: 120_000 }, () => {
  it('never makes the parser throw, and every diagnostic and name lies inside the text', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = changed(changes);
        const { scenario, index, diagnostics } = parseScenario(text);
        expect(scenario !== null || diagnostics.length > 0).toBe(true);
        const lines = text.split('\n');
        for (const { span } of [...diagnostics, ...index.declarations, ...index.references, ...index.facts]) {
          const line = lines[span.line - 1];
          expect(line).toBeDefined();
          expect(span.column).toBeGreaterThanOrEqual(1);
          expect(span.column).toBeLessThanOrEqual((line ?? '').length + 1);
          expect(span.offset).toBeLessThanOrEqual(text.length);
          expect([span.endLine, span.endLine === span.line ? span.endColumn : 0]).not.toEqual([span.line, span.column - 1]);
        }
      }),
      { numRuns: 200, seed: 20_260_306 },
    );
  });

  it('gives the same reading for the same text', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = changed(changes);
        expect(parseScenario(text)).toEqual(parseScenario(text));
      }),
      { numRuns: 20, seed: 7 },
    );
  });
});
