import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, type Called } from '#kit/callCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'hotwash-'));
const measured = (text: string, ...more: string[]): Called => {
  const path = join(folder, 'real.csv');
  writeFileSync(path, text);
  return callCli('metrics', path, ...more);
};
const HEAD = 'incident,alerted,acknowledged,remediated,until';
const csv = (...rows: string[]): string => [HEAD, ...rows].join('\n');

/*
 * By hand, minutes of 6 March, all in UTC; latest instant of the file is e's acknowledgement, 12:00.
 *   a  alerted 10:00, acknowledged 10:20, remediated 11:00     TTA 20   TTR 40
 *   b  alerted 10:00, acknowledged 10:35, remediated never     TTA 35   TTR censored at 12:00, after 85
 *   c  alerted 10:00, until 11:00                              TTA censored after 60, TTR none
 *   d  acknowledged 10:00 before its alert at 10:30, remediated 10:50: found by hunt, no TTA; TTR 50
 *   e  alerted 11:10, acknowledged 12:00, remediated 11:50     TTA 50; gone before anyone looked
 * MTTA over a b c e: 20+ 35+ 50+ 60-, tau 60: 20 + 15 × 3/4 + 15 × 1/2 + 10 × 1/4 = 41.25; median 35; p90 not reached; completed (20 + 35 + 50) / 3 = 35.
 * MTTR over a b d: 40+ 50+ 85-, tau 85: 40 + 10 × 2/3 + 35 × 1/3 = 58.3…; median 50; p90 not reached; completed 45.
 */
const FIVE = csv(
  'a,2026-03-06T10:00:00Z,2026-03-06T05:20:00-05:00,2026-03-06T11:00:00Z,',
  'b,2026-03-06T10:00:00Z,2026-03-06T10:35:00Z,,',
  'c,2026-03-06T11:00:00+01:00,,,2026-03-06T11:00:00Z',
  'd,2026-03-06T10:30:00Z,2026-03-06T10:00:00Z,2026-03-06T10:50:00Z,',
  'e,2026-03-06T11:10:00Z,2026-03-06T12:00:00Z,2026-03-06T11:50:00Z,',
);

describe('metrics', () => {
  it('gives times and means of real incidents, each mean with its own tau', () => {
    const { code, err, json } = measured(FIVE, '--json');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(json).toEqual({
      incidents: [
        { id: 'a', tta: 1200, ttr: 2400 }, { id: 'b', tta: 2100, ttr: null }, { id: 'c', tta: null, ttr: null },
        { id: 'd', tta: null, ttr: 3000 }, { id: 'e', tta: 3000, ttr: null },
      ],
      mtta: { n: 4, censored: 1, tau: 3600, restrictedMean: expect.closeTo(41.25 * 60, 6), median: 2100, p90: null, completedMean: 2100 },
      mttr: { n: 3, censored: 1, tau: 5100, restrictedMean: expect.closeTo((40 + 20 / 3 + 35 / 3) * 60, 6), median: 3000, p90: null, completedMean: 2700 },
    });
  });
  it('says the same to a person, without calling one duration a mean', () => {
    const { lines } = measured(FIVE);
    expect(lines).toContain('incident d: found by hunt, TTR 50m');
    expect(lines).toContain('incident e: TTA 50m, gone before anyone looked');
    expect(lines).toContain('MTTA: restricted mean 41m15s, n 4, 1 censored, tau 1h, median 35m, p90 not reached, completed ones only 35m');
    const one = measured(csv('a,2026-03-06T10:00:00Z,,,2026-03-06T11:00:00Z')).lines;
    expect(one).toContain('MTTA: duration at least 1h, n 1, 1 censored, tau 1h, median not reached, p90 not reached, completed ones only not reached');
    expect(one.join('\n')).not.toContain('mean 1h');
    expect(one).toContain('MTTR: no incident was worked on before it was over; gone before anyone looked none');
  });
  it('has no tau but 0 and no mean where nothing was observed', () => {
    expect(measured(csv('hunted,,2026-03-06T10:00:00Z,2026-03-06T11:00:00Z,'), '--json').json).toEqual({
      incidents: [{ id: 'hunted', tta: null, ttr: 3600 }],
      mtta: { n: 0, censored: 0, tau: 0, restrictedMean: null, median: null, p90: null, completedMean: null },
      mttr: { n: 1, censored: 0, tau: 3600, restrictedMean: 3600, median: 3600, p90: 3600, completedMean: 3600 },
    });
  });
  it('takes what spreadsheets write: byte order mark, semicolons, tabs, quotes, any line end, blank lines, another order of columns, no until', () => {
    const same = measured(FIVE, '--json').json;
    const semicolons = FIVE.replaceAll(',', ';');
    const quoted = FIVE.split('\n').map((line) => line.split(',').map((cell) => `"${cell}"`).join(',')).join('\r\n');
    for (const text of [`\uFEFF${FIVE}`, semicolons, FIVE.replaceAll(',', '\t'), quoted, `${FIVE}\r\n\r\n`, FIVE.replaceAll('\n', '\r'), `\n${FIVE}\n,,,,\n`]) expect(measured(text, '--json').json).toEqual(same);
    const turned = 'Remediated,incident, alerted ,acknowledged\n2026-03-06T11:00:00Z,a,2026-03-06T10:00:00Z,2026-03-06T10:20:00Z';
    expect(measured(turned, '--json')).toMatchObject({ code: 0, json: { incidents: [{ id: 'a', tta: 1200, ttr: 2400 }] } });
  });
  it('counts lines past a cell with line ends', () => {
    const { code, err } = measured(csv('"a\nb",2026-03-06T10:00:00Z,,,', 'c,yesterday,,,'));
    expect({ code, err }).toEqual({ code: 2, err: [expect.stringContaining('real.csv:4 alerted "yesterday" is no time')] });
  });
});

describe('metrics of a file that cannot be used', () => {
  const row = 'a,2026-03-06T10:00:00Z,,,';
  it.each([
    ['an empty file', '', 1, 'the file is empty'],
    ['no incident', HEAD, 1, 'no incident follows'],
    ['no line of columns', row, 1, 'unknown column "a"'],
    ['a column that is not known', `${HEAD},severity\n${row},high`, 1, 'unknown column "severity"'],
    ['a missing column', 'incident,alerted,remediated\na,,', 1, 'no column acknowledged'],
    ['a column twice', `${HEAD},alerted\n${row},`, 1, 'the column alerted stands twice'],
    ['a row that is too short', csv(row, 'b,2026-03-06T10:00:00Z'), 3, 'has 2 cells, the line of columns has 5'],
    ['an incident without a name', csv(row, ' ,2026-03-06T10:00:00Z,,,'), 3, 'names no incident'],
    ['an incident twice', csv(row, row), 3, 'the incident "a" stands on line 2 already'],
    ['no offset', csv('a,2026-03-06T10:00:00,,,'), 2, 'alerted "2026-03-06T10:00:00" has no offset from UTC'],
    ['no day of the calendar', csv(row, 'b,2026-02-30T10:00:00Z,,,'), 3, 'alerted "2026-02-30T10:00:00Z" is no time of the calendar'],
    ['a formula', csv('a,=NOW(),,,'), 2, 'alerted "=NOW()" is no time'],
    ['a quote that is not closed', csv(row, '"b,2026-03-06T10:00:00Z,,,', 'c,,,,'), 3, 'a quote is not closed'],
  ])('%s: exit 2 and one line that says where', (_what, text, line, why) => {
    const { code, err, json, lines } = measured(text, '--json');
    expect({ code, json, lines }).toEqual({ code: 2, json: null, lines: [] });
    expect(err).toEqual([expect.stringContaining(`real.csv:${line} ${why}`)]);
    expect(err[0]).not.toContain('\n');
  });
  it('names every fault, but not a hundred of them', () => {
    const { err } = measured(csv(...Array.from({ length: 100 }, (_, i) => `i${i},soon,,,`)));
    expect(err[0]?.split('; ')).toHaveLength(21);
    expect(err[0]).toContain('real.csv:22 and 80 more from here on');
  });
  it('asks for the file, and says that it is not there', () => {
    expect(callCli('metrics').code).toBe(2);
    expect(callCli('metrics', join(folder, 'none.csv'))).toMatchObject({ code: 2, err: [expect.stringContaining('there is no such file')] });
  });
});

describe('metrics of incidents that contradict themselves', () => {
  const sound = 'a,2026-03-06T10:00:00Z,2026-03-06T10:20:00Z,,2026-03-06T11:00:00Z';
  it.each(['alerted', 'acknowledged', 'remediated'])('%s after until: the incident is left out, told with its line, exit 1', (what) => {
    const at = (name: string): string => (name === what ? '2026-03-06T12:00:00Z' : '2026-03-06T10:00:00Z');
    const { code, err, json } = measured(csv(sound, `b,${at('alerted')},${at('acknowledged')},${at('remediated')},2026-03-06T11:00:00Z`), '--json');
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(new RegExp(`real\\.csv:3 "b": ${what} after until, .* left out`))]);
    expect(json).toMatchObject({ incidents: [{ id: 'a' }], mtta: { n: 1 } });
  });
  it('remediated before alerted: told, and counted as gone before anyone looked', () => {
    const { code, err, json } = measured(csv(sound, 'b,2026-03-06T10:00:00Z,2026-03-06T10:10:00Z,2026-03-06T09:00:00Z,'), '--json');
    expect({ code, err }).toEqual({ code: 1, err: [expect.stringContaining('real.csv:3 "b": remediated before alerted')] });
    expect(json).toMatchObject({ incidents: [{ id: 'a' }, { id: 'b', tta: 600, ttr: null }], mtta: { n: 2 }, mttr: { n: 1 } });
  });
  it('but a hunt that was over before the alert came is none', () => {
    expect(measured(csv(sound, 'b,2026-03-06T10:00:00Z,2026-03-06T09:00:00Z,2026-03-06T09:30:00Z,'), '--json')).toMatchObject({ code: 0, json: { incidents: [{}, { tta: null, ttr: 1800 }] } });
  });
});

describe('metrics of a large file', () => {
  it('measures fifty thousand incidents in a few seconds of work', () => {
    const minute = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
    const rows = Array.from({ length: 50_000 }, (_, i) => `i${i},${minute(i)},${minute(i + 1 + (i % 977))},${minute(i + 2000 + (i % 1999))},`);
    const before = process.cpuUsage();
    const { json } = measured(csv(...rows), '--json');
    const { user } = process.cpuUsage(before);
    expect(json).toMatchObject({ mtta: { n: 50_000, censored: 0 }, mttr: { n: 50_000, censored: 0 } });
    expect(user / 1_000_000).toBeLessThan(8);
  });
});
