import { describe, expect, it } from 'vitest';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { GOOD, goodWith, told } from '#kit/scenarioText.ts';

const REQUIRED = ['id', 'title', 'version', 'language', 'summary', 'license', 'difficulty', 'duration', 'horizon'];
const keyLine = (key: string): string => GOOD.split('\n').find((line) => line.startsWith(`${key}:`)) ?? '';

describe('front matter', () => {
  it.each(REQUIRED)('must hold `%s`', (key) => {
    const text = goodWith(`${keyLine(key)}\n`, '');
    expect(told(text)).toEqual(['1:1 missing-key']);
    expect(parseScenario(text).diagnostics[0]?.message).toContain(`without \`${key}\``);
  });

  it('must hold roles', () => {
    const text = GOOD.replace(/roles:\n.*\n.*\n/, '');
    expect(told(text)).toEqual(['1:1 missing-key']);
  });

  it.each([
    ['an unknown key', 'trends: [iot-ot]', 'colour: red', '14:1 unknown-key'],
    ['an unknown key of a role', 'tier: 1,', 'tier: 1, age: 40,', '16:83 unknown-key'],
    ['a difficulty that is none', 'difficulty: foundation', 'difficulty: easy', '9:13 front-matter'],
    ['a duration that is none', 'horizon: 4h', 'horizon: four hours', '11:10 front-matter'],
    ['a duration of nothing', 'horizon: 4h', 'horizon: 0s', '11:10 front-matter'],
    ['an id with capitals', 'id: gate-keys', 'id: GateKeys', '3:5 front-matter'],
    ['a reserved word as an id', 'id: manager,', 'id: facilitator,', '17:11 reserved-word'],
    ['a team that is none', 'team: secops, function: triage', 'team: red, function: triage', '16:48 front-matter'],
    ['a function that is none', 'function: triage', 'function: coffee', '16:66 front-matter'],
    ['a tier that is no number', 'tier: 1', 'tier: "1"', '16:80 front-matter'],
    ['a clock without offset', '2026-03-06T02:10:00-05:00', '2026-03-06T02:10:00', '12:17 front-matter'],
    ['a month that does not exist', '2026-03-06T02:10:00-05:00', '2026-13-06T02:10:00-05:00', '12:17 front-matter'],
    ['a mistake in a condition', 'contained: key-blocked', 'contained: key-blocked key', '21:99 condition'],
    ['a measure that is none', 'ttr(key-abuse)', 'ttx(key-abuse)', '23:72 front-matter'],
    ['a measure without its name', 'ttr(key-abuse)', 'ttr', '23:72 front-matter'],
    ['a harm class that is none', 'ttr(key-abuse), target: 2h, limit: 4h', 'harm(fire), target: 2, limit: 4', '23:72 front-matter'],
    ['a time without target', 'target: 2h, limit: 4h, ', '', '23:5 missing-key'],
    ['a limit below its target', 'limit: 4h', 'limit: 1h', '23:107 front-matter'],
    ['text where a list belongs', 'trends: [iot-ot]', 'trends: iot-ot', '14:9 front-matter'],
    ['a role that is no map', 'roles:\n', 'roles:\n  - triage\n', '16:5 front-matter'],
  ])('refuses %s', (_what, piece, by, place) => {
    expect(told(goodWith(piece, by))).toContain(place);
  });

  it('reads durations for times, numbers for harms, and neither where none is needed', () => {
    const { scenario, diagnostics } = parseScenario(
      goodWith(
        'objectives:',
        `harms: [{ id: shut, class: downtime, title: Shut, amount: 5, unit: USD, per: 1h }]
objectives:
  - { id: loss, statement: Lose little, measure: harm(downtime), target: 1000 }
  - { id: feed, statement: Feed, measure: feed(gate-log) }`,
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(scenario?.objectives.map((o) => [o.measure.name, o.measure.of, o.target, o.limit])).toEqual([
      ['harm', 'downtime', 1000, 1000],
      ['feed', 'gate-log', null, null],
      ['ttr', 'key-abuse', 7200, 14_400],
    ]);
  });

  it('reads duties, and refuses an `as_of` that is no date', () => {
    const fields = 'id: tell, regime: Clause 12, starts: abuse-confirmed, within: 4h, met: key-blocked, source: Contract';
    const duty = (asOf: string): string => goodWith('objectives:', `duties: [{ ${fields}, as_of: ${asOf} }]\nobjectives:`);
    expect(parseScenario(duty('2026-01-31')).scenario?.duties[0]).toMatchObject({
      id: 'tell',
      within: 14_400,
      starts: { text: 'abuse-confirmed' },
      asOf: '2026-01-31',
    });
    expect(told(duty('January'))).toEqual(['22:121 front-matter']);
  });
});

describe('the version of the format', () => {
  it('is asked for in words that say what the file is', () => {
    const { diagnostics } = parseScenario(goodWith('hotwash: 1\n', ''));
    expect(diagnostics.map((d) => d.message)).toEqual(['This file is not a Hotwash scenario: line 1 has no `hotwash: 1`.']);
  });

  it('refuses a newer one without a word about the rest', () => {
    const { scenario, diagnostics } = parseScenario(goodWith('hotwash: 1', 'hotwash: 2').replace('title:', 'titel:'));
    expect(scenario).toBeNull();
    expect(diagnostics).toMatchObject([
      { rule: 'version', span: { line: 2, column: 10 }, hint: expect.stringContaining('newer') as string },
    ]);
  });

  it.each(['hotwash: one', 'hotwash: "1"', 'hotwash: 0', 'hotwash: [1]', 'hotwash:'])('refuses `%s`', (line) => {
    expect(told(goodWith('hotwash: 1', line)).map((t) => t.split(' ')[1])).toEqual(['version']);
  });
});

describe('broken YAML is told where it was broken', () => {
  it.each([
    ['an open bracket', goodWith('trends: [iot-ot]', 'trends: [iot-ot'), '14:9 yaml'],
    ['an open quote', goodWith('title: Keys of the gate', 'title: "Keys of the gate'), '4:8 yaml'],
    ['a key twice', goodWith('version: 1.0.0', 'version: 1.0.0\ntitle: Again'), '6:1 yaml'],
    ['a tab', goodWith('  - { id: triage', '\t- { id: triage'), '16:1 yaml'],
    ['a wrong indentation', goodWith('version: 1.0.0', '  version: 1.0.0'), '5:1 yaml'],
    ['a colon in a value', goodWith('title: Keys of the gate', 'title: Keys: of the gate'), '4:8 yaml'],
    ['an alias', goodWith('title: Gate log', 'title: *gate'), '20:32 yaml'],
    ['a tag', goodWith('title: Gate log', 'title: !!js/function x'), '20:32 yaml'],
    ['a key that pollutes', goodWith('trends:', '__proto__: { polluted: yes }\ntrends:'), '14:1 yaml'],
  ])('%s', (_what, text, place) => {
    const { diagnostics } = parseScenario(text);
    expect(told(text)).toContain(place);
    expect(diagnostics.filter((d) => d.rule === 'missing-key')).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps the names in it known', () => {
    const { index } = parseScenario(goodWith('title: Keys of the gate', 'title: "Keys of the gate'));
    expect(index.declarations.map((d) => `${d.kind} ${d.id}`)).toEqual(
      expect.arrayContaining(['role triage', 'access vendor-key', 'feed gate-log', 'objective get-out']),
    );
  });

  it.each([
    ['no front matter', '# A title\n', '1:1 front-matter'],
    ['an empty file', '', '1:1 front-matter'],
    ['front matter that is never closed', '---\nhotwash: 1\n', '1:1 front-matter'],
    ['front matter that is a list', `---\n- a\n---\n`, '2:1 yaml'],
  ])('%s gives no scenario', (_what, text, place) => {
    expect(parseScenario(text).scenario).toBeNull();
    expect(told(text)).toContain(place);
  });
});
