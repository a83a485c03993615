import { describe, expect, it } from 'vitest';
import { CALM, calmWith, checked, inNight, onTop } from '#kit/checked.ts';

const times = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => line(i)).join('\n');
const note = (i: number, attributes: string): string => `<Inject id="i${i}" to="all" ${attributes}>Hi</Inject>\n`;

/**
 * Each of these took between four and a hundred seconds, or told ten thousand things, before it was bounded. Duration is not asserted
 * (ARCHITECTURE: no test does); a return to the old cost runs into the time limit of the test.
 */
describe('a hostile file ends quickly in at most 500 remarks of each pass', { timeout: 20_000 }, () => {
  it.each([
    ['a condition of 30,000 names', inNight(`<Inject id="i" to="all" when="${times(30_000, (i) => `${i ? 'or ' : ''}a${i % 9}`)}">Hi</Inject>`), '1038:1 limit'],
    ['17,500 unknown names', inNight(times(350, (k) => note(k, `when="${times(50, (j) => `${j ? 'or ' : ''}f${k * 50 + j}`)}"`))), null],
    ['20,000 attributes', inNight(`<Inject id="a" to="all" ${times(20_000, (i) => `a${i}="x"`)}>Hi</Inject>`), '1038:1 limit'],
    ['20,000 keys of one name', calmWith('trends: [iot-ot]', times(20_000, () => 'a: 1')), '15:1 yaml'],
    ['18,000 keys', calmWith('trends: [iot-ot]', `expect: {${times(18_000, (i) => ` k${i}: 1,`)} }`), null],
    ['20,000 tabs in YAML', calmWith('trends: [iot-ot]', times(20_000, () => '\ta: @')), '14:1 yaml'],
    ['60,000 quotes', calmWith('trends: [iot-ot]', `trends: ${'"'.repeat(60_001)}`), '14:11 yaml'],
    ['YAML 5,000 lists deep', calmWith('trends: [iot-ot]', `expect: ${'['.repeat(5000)}${']'.repeat(5000)}`), '14:16 limit'],
    ['2,500 roles', calmWith('  - { id: manager', `${times(2500, (i) => `  - { id: r${i}, title: R, team: secops, function: hunt, tier: 3 }`)}\n  - { id: manager`), '17:5 unused-role'],
    ['2,200 facts, each waiting for the next', inNight(times(2200, (k) => note(k, `when="f${k + 1}" sets="f${k}"`))), '38:1 inject-never-delivered'],
    ['1,500 steps in loops', inNight(`<Attack id="track" incident="key-abuse">\n${times(1500, (k) => `<Step id="s${k}" title="S ${k}" after="1s" then="s${(k * 7 + 1) % 1500}" else="s${(k * 11 + 3) % 1500}" />`)}\n</Attack>`), null],
    ['1,200 decisions whose options ask', onTop(times(1200, (k) => `<Decision id="d${k}" owner="manager">Q<Option id="a${k}" if="T>=1m">Y</Option><Option id="b${k}">N</Option></Decision>\n`)), null],
    ['a body of tags never closed', inNight('<Note>'.repeat(1300)), '38:1 closing-tag'],
    ['60,000 headings by underline', inNight('a\n---\n'.repeat(40_000)), '1038:1 limit'],
    ['60,000 lines of quotes that go on', inNight('> a\nb\n'.repeat(40_000)), '1038:1 limit'],
    ['10 MB', `${CALM}${'a'.repeat(10_000_000)}`, '1:1 limit'],
    ['a line of 300,000 characters', inNight('a'.repeat(200_000)), '38:1 limit'],
  ])('%s', (_what, text, first) => {
    const found = checked(text);
    expect(found.length).toBeLessThanOrEqual(1000);
    if (first !== null) expect(found.map(({ span, rule }) => `${span.line}:${span.column} ${rule}`)).toContain(first);
  });

  it('keeps every error where there are too many remarks', () => {
    const found = checked(onTop(`${times(600, (k) => note(k, 'when="T>=9h"'))}\n\n<Ending id="last" title="The last of all" when="nope">End.</Ending>`));
    expect(found.filter((d) => d.severity === 'error').map((d) => d.rule)).toEqual(['unknown-name']);
  });

  it('refuses zeros, halves of characters and marks that turn the text round, each at its place', () => {
    const text = inNight('a\0b\n\nc\ud800d\n\ne\u202ef');
    expect(checked(text).map(({ span, rule }) => `${span.line}:${span.column} ${rule}`)).toEqual(['38:2 character', '40:2 character', '42:2 character']);
  });
});
