import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { callCli, callCliOnTerminal, callSlowCli } from '#kit/callCli.ts';

const HARBOR = 'scenarios/harbor-light';
const SMALL = 'tests/fixtures/conformance/case01-minimal';
const folder = mkdtempSync(join(tmpdir(), 'hotwash-report-'));
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const log = join(folder, 'poor.jsonl');
const small = join(folder, 'small.jsonl');
beforeAll(() => {
  callCli('run', `${HARBOR}/scenario.mdx`, '--play', `${HARBOR}/plays/poor.jsonl`, '--write-log', log, '--json');
  callCli('run', `${SMALL}/scenario.mdx`, '--play', `${SMALL}/play-act.jsonl`, '--write-log', small, '--json');
});
const report = (...args: string[]) => callSlowCli('report', ...args);
const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('report', () => {
  it.each([
    ['md', /^# After-action report and improvement plan: Night shift at Harbor Light\n/], ['html', /^<!DOCTYPE html>\n<html lang="en" dir="ltr">/],
    ['csv', /^\uFEFFCapability,Issue or area for improvement,Corrective action,/], ['json', /^\{\n {2}"hotwash-report": 1,/],
  ])('writes %s to standard output, of the bundled scenario of the log', async (format, begins) => {
    const called = await report(log, '--format', format);
    expect(called).toMatchObject({ code: 0, err: [], lines: [] });
    expect(textOf(called)).toMatch(begins);
    expect(textOf(called).endsWith('\n')).toBe(true);
  });

  it('writes to a file what it would have written to standard output', async () => {
    const out = join(folder, 'report.md');
    expect(await report(log, '--format', 'md', '--out', out)).toMatchObject({ code: 0, bytes: new Uint8Array() });
    expect(readFileSync(out, 'utf8')).toBe(textOf(await report(log, '--format', 'md')));
  });

  it('gives the sheet of CSV that is asked for', async () => {
    expect(textOf(await report(log, '--format', 'csv', '--sheet', 'msel'))).toMatch(/^\uFEFFevent_no,scenario_time,/);
    expect(textOf(await report(log, '--format', 'csv', '--sheet', 'decision-log'))).toMatch(/^\uFEFFOpened \(s\),/);
  });

  it('gives the layer of the matrix that is asked for, and of several none unasked', async () => {
    for (const domain of ['enterprise-attack', 'ics-attack']) {
      expect(JSON.parse(textOf(await report(log, '--format', 'navigator', '--domain', domain)))).toMatchObject({ domain, versions: { layer: '4.5' } });
    }
    expect(await report(log, '--format', 'navigator')).toMatchObject({ code: 2, err: ['report: the scenario’s techniques are of 2 matrices, a layer each; name one with --domain enterprise-attack|ics-attack'] });
    expect(JSON.parse(textOf(await report(small, '--format', 'navigator', '--scenario', `${SMALL}/scenario.mdx`)))).toMatchObject({ domain: 'enterprise-attack' });
  });

  it('gives the due dates as a calendar', async () => {
    const book = put('dated.json', JSON.stringify({ notes: { 'ack-late': { state: 'accepted', action: 'Two at night', due: '2027-01-31' } }, own: [], apart: [] }));
    expect(textOf(await report(log, '--format', 'ics', '--book', book))).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20270131[^]*END:VCALENDAR\r\n$/);
  });

  it('of a log made from a play, which knows nothing of a room, tells no room times', async () => {
    for (const format of [['md'], ['html'], ['csv', '--sheet', 'msel']]) expect(textOf(await report(log, '--format', ...format))).not.toContain('1970');
  });

  it('says the same as --json as by --format json', async () => {
    expect(textOf(await report(log, '--json'))).toBe(textOf(await report(log, '--format', 'json')));
  });

  it('takes what people decided about the gaps, and the roles for the names', async () => {
    const book = put('book.json', JSON.stringify({ notes: { 'ack-late': { state: 'accepted', top: true, owner: 'Quillon Ambrose', action: 'Two at night' } }, own: [], apart: [] }));
    expect(textOf(await report(log, '--format', 'md', '--book', book))).toContain('1. **Two at night** (Alerts waited too long for their first look) Owner: Quillon Ambrose');
    const masked = textOf(await report(log, '--format', 'md', '--book', book, '--roles'));
    expect(masked).toContain('Owner: owner named');
    expect(masked).not.toMatch(/Quillon|Ambrose/);
  });

  it('of a scenario that is not bundled needs its file', async () => {
    expect(await report(small, '--format', 'md')).toMatchObject({ code: 2, err: [expect.stringMatching(/not among the bundled scenarios; name its file with --scenario FILE$/)] });
    expect(textOf(await report(small, '--format', 'md', '--scenario', `${SMALL}/scenario.mdx`))).toMatch(/^# After-action report/);
  });

  it('of a log that was changed is written, says so, and exits 1', async () => {
    const changed = put('changed.jsonl', readFileSync(log, 'utf8').replace('"confidence":80', '"confidence":81'));
    const called = await report(changed, '--format', 'md');
    expect(called.code).toBe(1);
    expect(called.err[0]).toMatch(/changed\.jsonl:\d+ /);
    expect(textOf(called)).toContain('The log was changed, so no finding is stated.');
  });
});

describe('what report cannot use', () => {
  const bad = (name: string): string => put(name, '[1');
  it.each<readonly [string, readonly string[], RegExp]>([
    ['no log', [], /^report: give --format/],
    ['no format', [log], /^report: give --format md\|html/],
    ['an unknown format', [log, '--format', 'pdf'], /there is no format pdf/],
    ['a format of the prototype', [log, '--format', 'constructor'], /there is no format constructor/],
    ['no log file', ['--format', 'md'], /^report: name the log file/],
    ['a file that is not there', [join(folder, 'none.jsonl'), '--format', 'md'], /cannot be read/],
    ['a scenario for a log', [`${HARBOR}/scenario.mdx`, '--format', 'md'], /no Hotwash log/],
    ['an unknown sheet', [log, '--format', 'csv', '--sheet', 'x'], /there is no sheet x/],
    ['a sheet for another format', [log, '--format', 'md', '--sheet', 'msel'], /--sheet is for --format csv/],
    ['a matrix for another format', [log, '--format', 'md', '--domain', 'ics-attack'], /--domain is for --format navigator/],
    ['a matrix that the scenario is not of', [log, '--format', 'navigator', '--domain', 'mobile-attack'], /no technique of this scenario is of mobile-attack, expected enterprise-attack\|ics-attack$/],
    ['--json with another format', [log, '--format', 'md', '--json'], /do not go together/],
    ['a gap book that is none', [log, '--format', 'md', '--book', bad('book-bad.json')], /is no gap book/],
    ['an output that cannot be written', [log, '--format', 'md', '--out', join(folder, 'no', 'such')], /cannot be written/],
  ])('%s: exit 2, one line on standard error, nothing written', async (_, args, why) => {
    const { code, err, bytes, lines } = await report(...args);
    expect({ code, lines, bytes }).toEqual({ code: 2, lines: [], bytes: new Uint8Array() });
    expect(err).toEqual([expect.stringMatching(why)]);
  });
  it('--roles belongs to report alone', () => expect(callCli('verify', log, '--roles')).toMatchObject({ code: 2, err: ['verify: unexpected option --roles'] }));
  it.each(['docx', 'xlsx'])('%s is no text for a terminal, but goes to a redirected output', async (format) => {
    expect(await callCliOnTerminal('report', log, '--format', format)).toMatchObject({ code: 2, bytes: new Uint8Array(), err: [`report: ${format} is no text for a terminal; give --out FILE or redirect the output`] });
    expect(textOf(await report(log, '--format', format)).slice(0, 2)).toBe('PK');
  });
  it('a text format may go to a terminal', async () => expect(await callCliOnTerminal('report', log, '--format', 'md')).toMatchObject({ code: 0 }));
});
