import { describe, expect, it } from 'vitest';
import { CALM, calmWith, checked, errors } from '#kit/checked.ts';

const REQUIRED = ['hotwash', 'id', 'title', 'version', 'language', 'summary', 'license', 'difficulty', 'duration', 'horizon'];
const withList = (list: string): string => calmWith('feeds: [', `${list}\nfeeds: [`);

describe('front matter: a fault is told at its key or value', () => {
  it.each([
    ['a key there is not', calmWith('trends: [iot-ot]', 'trend: [iot-ot]'), ['14:1 unknown-key']],
    ['a key there is not, in an entry', calmWith('tier: 1, essential', 'teir: 1, essential'), ['16:74 unknown-key']],
    ['a difficulty there is not', calmWith('difficulty: foundation', 'difficulty: easy'), ['9:13 front-matter']],
    ['a team there is not, and nothing follows from it', calmWith('team: secops, function: triage', 'team: blue, function: triage'), ['16:48 front-matter']],
    ['a function there is not', calmWith('function: triage', 'function: cook'), ['16:66 front-matter']],
    ['a kind of access there is not', calmWith('kind: vendor', 'kind: key'), ['19:65 front-matter']],
    ['a severity there is not', calmWith('severity: high, contained', 'severity: severe, contained'), ['21:70 front-matter']],
    ['an entry without id', calmWith('{ id: gate, title', '{ title'), ['18:10 missing-key']],
    ['a value left out', calmWith('title: Keys of the gate', 'title:'), ['4:7 front-matter']],
    ['a duration without unit', calmWith('duration: 30m', 'duration: 30'), ['10:11 front-matter']],
    ['a duration of nothing', calmWith('duration: 30m', 'duration: 0m'), ['10:11 front-matter']],
    ['a horizon past the longest', calmWith('horizon: 4h', 'horizon: 3001d'), ['11:10 front-matter']],
    ['a clock without offset', calmWith('02:10:00-05:00', '02:10:00'), ['12:17 front-matter']],
    ['a clock on a day that is none', calmWith('2026-03-06T', '2026-02-30T'), ['12:17 front-matter']],
    ['an id in capitals', calmWith('id: gate-keys', 'id: Gate_Keys'), ['3:5 front-matter']],
    ['a reserved id', calmWith('id: gate,', 'id: all,'), ['18:16 reserved-word']],
    ['a tier that is no number', calmWith('tier: 1,', 'tier: one,'), ['16:80 front-matter']],
    ['a word where true or false belongs', calmWith('critical: true', 'critical: yes'), ['18:45 front-matter']],
    ['a map without its closing brace', calmWith('essential: true }\n  - { id: manager', 'essential: true\n  - { id: manager'), ['16:5 yaml']],
    ['quotes that are not closed', calmWith('title: Keys of the gate', 'title: "Keys of the gate'), ['4:8 yaml']],
    ['a colon in a value', calmWith('title: Keys of the gate', 'title: Keys: of the gate'), ['4:8 yaml']],
    ['a key twice', calmWith('license: CC-BY-4.0', 'license: CC-BY-4.0\nlicense: MIT'), ['9:1 yaml']],
    ['a key twice in an entry', calmWith('tier: 1, essential', 'tier: 1, tier: 2, essential'), ['16:83 yaml']],
    ['an alias', calmWith('title: Keys of the gate', 'title: &t Keys').replace(/summary: .*/, 'summary: *t'), ['7:10 yaml']],
    ['a tag', calmWith('title: Keys of the gate', 'title: !!js/function "x"'), ['4:8 yaml']],
    ['a merge key', calmWith('trends: [iot-ot]', '<<: { a: 1 }'), ['14:1 unknown-key']],
    ['what stands behind the end of the document', calmWith('trends: [iot-ot]', '...\ntrends: [iot-ot]'), ['15:1 yaml']],
    ['a key that names a prototype', calmWith('trends: [iot-ot]', '__proto__: { a: 1 }'), ['14:1 yaml']],
    ['a measure there is not', calmWith('ttr(key-abuse)', 'mttd'), ['23:72 front-matter']],
    ['a measure of something undeclared', calmWith('ttr(key-abuse)', 'ttr(key-abus)'), ['23:72 unknown-reference']],
    ['a limit below the target', calmWith('limit: 4h', 'limit: 1h'), ['23:107 front-matter']],
    ['a name in `contained`', calmWith('contained: key-blocked', 'contained: key-bloked'), ['21:87 unknown-name']],
    ['a name in a quoted `contained`', calmWith('contained: key-blocked', 'contained: "key-blocked or nope"'), ['21:103 unknown-name']],
    ['a condition that stops', calmWith('contained: key-blocked', 'contained: key-blocked and'), ['21:102 condition']],
    [
      'every part of a harm',
      withList('harms:\n  - { id: h, class: money, asset: gat, title: X, amount: -1, per: 1, unit: USD, known: maybe }'),
      ['21:21 front-matter', '21:35 unknown-reference', '21:58 front-matter', '21:67 front-matter', '21:88 unknown-name'],
    ],
    [
      'every part of a duty',
      withList('duties:\n  - { id: du, regime: GDPR, starts: abuse-confirmed, within: 72, met: nope, source: x, as_of: 2026-02-29 }'),
      ['21:62 front-matter', '21:71 unknown-name', '21:95 front-matter'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(errors(text)).toEqual(expected);
    expect(checked(text).filter((d) => d.severity === 'error' && (d.hint ?? '') === '')).toEqual([]);
  });

  it('a condition folded over lines is told where its value begins', () => {
    const folded = 'incidents:\n  - id: key-abuse\n    title: Abuse\n    severity: high\n    contained: >-\n      key-blocked\n      and nope';
    expect(errors(CALM.replace(/incidents: .*/, () => folded))).toEqual(['25:16 unknown-name']);
  });
  it.each(REQUIRED)('without `%s`: at the first line', (key) => {
    expect(errors(CALM.replace(new RegExp(`^${key}: .*\\n`, 'm'), ''))).toEqual([`1:1 ${key === 'hotwash' ? 'version' : 'missing-key'}`]);
  });
  it('a doubled key does not hide a missing one', () => {
    expect(errors(calmWith('license: CC-BY-4.0', 'summary: Again.'))).toEqual(['1:1 missing-key', '8:1 yaml']);
  });
});

describe('the version and the frame', () => {
  it.each([
    ['newer', calmWith('hotwash: 1', 'hotwash: 2'), ['2:10 version'], 'update Hotwash'],
    ['a version between', calmWith('hotwash: 1', 'hotwash: 1.5'), ['2:10 version'], 'update Hotwash'],
    ['older than any', calmWith('hotwash: 1', 'hotwash: 0'), ['2:10 version'], 'hotwash: 1'],
    ['a word', calmWith('hotwash: 1', 'hotwash: one'), ['2:10 version'], 'hotwash: 1'],
    ['no front matter', '# Just text\n', ['1:1 front-matter'], 'hotwash: 1'],
    ['front matter not in line 1', `\n${CALM}`, ['1:1 front-matter'], 'hotwash: 1'],
    ['front matter without an end', CALM.replace('csf: RS.MI }\n---', 'csf: RS.MI }\n'), ['1:1 front-matter'], '---'],
    ['an empty file', '', ['1:1 front-matter'], 'hotwash: 1'],
  ])('%s', (_what, text, expected, advice) => {
    expect(errors(text)).toEqual(expected);
    expect(checked(text)[0]?.hint).toContain(advice);
  });
});
