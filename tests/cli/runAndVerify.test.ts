import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { letReaderGo } from '#cli/output.ts';
import { callCli, type Called } from '#kit/callCli.ts';

const CASE = 'tests/fixtures/conformance/case01-minimal';
const SCENARIO = `${CASE}/scenario.mdx`;
const folder = mkdtempSync(join(tmpdir(), 'hotwash-'));
const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const early = { at: '5m', by: 'triage', do: 'acknowledge', alert: 'odd-login' };
/** Runs a play given as lines: objects, or text as it stands. */
const played = (...lines: (object | string)[]): Called =>
  callCli('run', SCENARIO, '--json', '--play', put('play.jsonl', lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n')));

describe('a play that cannot be used', () => {
  const cases: readonly [string, readonly (object | string)[], number][] = [
    ['no JSON', [early, '', '{"at":"6m"'], 3],
    ['a list', ['[1]'], 1],
    ['no command', [{ at: '5m', by: 'triage' }], 1],
    ['an unknown verb', [{ at: '5m', by: 'triage', do: 'fly' }], 1],
    ['a verb from the prototype', [{ at: '5m', by: 'triage', do: 'constructor' }], 1],
    ['an unknown field', [early, { ...early, at: '6m', loud: true }], 2],
    ['an unknown role', [{ ...early, by: 'nobody' }], 1],
    ['an unknown alert', [{ ...early, alert: 'none' }], 1],
    ['a time that goes back', [early, { ...early, at: '4m' }], 2],
    ['a time that is none', [{ ...early, at: 300 }], 1],
    ['no time', [{ by: 'triage', do: 'acknowledge', alert: 'odd-login' }], 1],
    ['nobody', [{ at: '5m', do: 'acknowledge', alert: 'odd-login' }], 1],
  ];
  it.each(cases)('%s: exit 2, one line with the line number, nothing on standard output', (_what, lines, line) => {
    const { code, err, json, lines: out } = played(...lines);
    expect({ code, json, out }).toEqual({ code: 2, json: null, out: [] });
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(`play.jsonl:${line} `);
    expect(err[0]).not.toContain('\n');
  });

  it('an empty one is a play in which nobody does anything', () => {
    expect(played().code).toBe(0);
    expect(played('', '\r', '').json).toEqual(played().json);
  });

  it('one that is not there, or is no text, is exit 2 as well', () => {
    expect(callCli('run', SCENARIO, '--play', join(folder, 'none.jsonl'))).toMatchObject({ code: 2, lines: [] });
    expect(callCli('run', SCENARIO, '--play', folder)).toMatchObject({ code: 2, lines: [] });
  });
});

describe('a known command at the wrong moment', () => {
  it('is a refusal: exit 1, told, and it changes nothing', () => {
    const refusals: readonly object[] = [
      { at: '0s', by: 'triage', do: 'acknowledge', alert: 'odd-login' },
      { at: '1m', by: 'triage', do: 'pause' },
      { at: '1m', by: 'facilitator', do: 'acknowledge', alert: 'odd-login' },
      { at: '1m', by: 'facilitator', do: 'end' },
      { at: '999999d', by: 'facilitator', do: 'end', because: 'late' },
    ];
    for (const line of refusals) {
      const { code, err, json } = played(line);
      expect(code, JSON.stringify(line)).toBe(1);
      expect(err).toHaveLength(1);
      expect(json).toEqual(played().json);
    }
  });
});

describe('run --log', () => {
  let log = '';
  let lines: string[] = [];
  let whole: unknown;
  beforeAll(() => {
    const path = join(folder, 'log.jsonl');
    whole = callCli('run', SCENARIO, '--play', `${CASE}/play-act.jsonl`, '--write-log', path, '--json').json;
    log = readFileSync(path, 'utf8');
    lines = log.trimEnd().split('\n');
  });
  const verified = (text: string): Called => callCli('verify', put('v.jsonl', text), '--json');
  const codes = ({ json }: Called): readonly string[] => (json as { problems: { code: string }[] }).problems.map((p) => p.code);

  it('a whole log verifies, with any line end, a byte order mark, and without the last line end', () => {
    for (const text of [log, log.replaceAll('\n', '\r\n'), `\uFEFF${log}`, log.trimEnd(), `${log}\n\n`]) {
      expect(verified(text)).toMatchObject({ code: 0 });
      expect(callCli('run', SCENARIO, '--json', '--log', put('l.jsonl', text))).toMatchObject({ code: 0, json: whole });
    }
  });

  it('an edited, cut, reordered, doubled or unhashed one is told, exit 1, and still measured', () => {
    const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n');
    const cases: readonly [string, string][] = [
      [log.replace('"at":"14m"', '"at":"15m"'), 'edited'],
      [log.replace('"version":"1.0.0"', '"version":"1.0.1"'), 'edited'],
      [log.slice(0, -40), 'cut'],
      [[lines[0], ...lines.slice(2)].join('\n'), 'missing'],
      [`${swapped}\n`, 'reordered'],
      [`${log}${lines.at(-1)}\n`, 'repeated'],
      [log.replace(/,"hash":"[0-9a-f]{64}"/, ''), 'edited'],
    ];
    for (const [text, code] of cases) {
      const found = verified(text);
      expect(found.code, code).toBe(1);
      expect(codes(found)).toContain(code);
      const run = callCli('run', SCENARIO, '--json', '--log', put('l.jsonl', text));
      expect(run.code, code).toBe(1);
      expect(run.json).toMatchObject({ scenario: 'case01-minimal' });
    }
  });

  it('what is no log is exit 2 with one line', () => {
    for (const text of ['', '\n', '{}\n', 'no json\n', `${lines[1]}\n`, log.replace('"hotwash-log":1', '"hotwash-log":2')]) {
      for (const verb of [['verify'], ['run', SCENARIO, '--log']]) {
        const { code, err, lines: out, json } = callCli(...verb, put('n.jsonl', text), '--json');
        expect({ code, out, json, told: err.length }).toEqual({ code: 2, out: [], json: null, told: 1 });
      }
    }
  });

  it('a log of another text of the scenario is exit 2 with a sentence', () => {
    const other = put('other.mdx', readFileSync(SCENARIO, 'utf8').replace('version: 1.0.0', 'version: 1.0.1'));
    const { code, err, json } = callCli('run', other, '--json', '--log', put('l.jsonl', log));
    expect({ code, json }).toEqual({ code: 2, json: null });
    expect(err).toEqual([expect.stringMatching(/is a log of case01-minimal 1\.0\.0 \(\w{8}\), not of case01-minimal 1\.0\.1 \(\w{8}\)/)]);
  });

  it('a log that cannot be written is exit 2, with nothing printed', () => {
    const { code, err, json } = callCli('run', SCENARIO, '--json', '--play', `${CASE}/play-act.jsonl`, '--write-log', join(folder, 'no', 'such'));
    expect({ code, json }).toEqual({ code: 2, json: null });
    expect(err).toEqual([expect.stringContaining('cannot be written (ENOENT)')]);
  });
});

describe('run as a person reads it', () => {
  const printed = (name: string): string => callCli('run', 'tests/fixtures/conformance/case03-desk-queue/scenario.mdx', '--play', `tests/fixtures/conformance/case03-desk-queue/${name}.jsonl`).lines.join('\n');

  it('never calls one duration a mean, and says at least of what did not complete', () => {
    const text = printed('play-never-finished');
    // Derivation: conformance, case03 play-never-finished; TTA of the incident is censored at 1680 − 480.
    expect(text).toContain('MTTA, incidents: duration at least 20m, n 1, 1 censored');
    expect(text).toContain('MTTA, all alerts: restricted mean 2h42m, n 3, 2 censored, tau 4h, median not reached, p90 not reached, completed ones only 6m');
    expect(text).toContain('MTTR: no incident was worked on while access was held; never begun token-theft, gone before anyone looked none');
  });

  it('says every measure of section 3', () => {
    const text = printed('play-in-order');
    for (const part of ['feed av: fails, 3 of 22 true', 'escalations: none, returned 0', 'tier 1: waiting ', 'decision revoke: waited 4m for its owner', 'context: ', 'confidence: 0 votes', 'objective look-fast: M (1980)', 'gap work-queued (odd-token)']) {
      expect(text).toContain(part);
    }
  });

  it('does not credit a mean either if the guard of one of its incidents failed', () => {
    // Conformance, case01 play-close-unlooked: the one alert, raised at 600, is real and closed as false; nobody looked by EndEx at 10800.
    const lines = callCli('run', SCENARIO, '--play', `${CASE}/play-close-unlooked.jsonl`).lines.filter((line) => line.startsWith('MTT'));
    expect(lines[0]).toMatch(/^MTTA, incidents: duration at least 2h50m, n 1, 1 censored.* \(not credited: its guard failed\)$/);
    expect(lines[1]).toMatch(/^MTTA, all alerts: .* \(not credited: its guard failed\)$/);
    expect(lines[2]).toBe('MTTR: no incident was worked on while access was held; never begun intrusion, gone before anyone looked none, prevented none');
  });

  it('says no alerts where there were none, never 0', () => {
    const early = put('early.jsonl', '{"at":"1m","by":"facilitator","do":"end","because":"b"}\n');
    expect(callCli('run', SCENARIO, '--play', early).lines.join('\n')).toMatch(/TTA no alert, [^]*MTTA, incidents: no alerts\nMTTA, all alerts: no alerts\n/);
  });
});

describe('a reader that goes early', () => {
  it('ends the writing without a fault; any other fault of the stream is thrown', () => {
    const stream = new EventEmitter() as unknown as NodeJS.WriteStream;
    letReaderGo(stream);
    expect(() => stream.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }))).not.toThrow();
    expect(() => stream.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full');
  });
});
