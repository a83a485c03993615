import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { callCli } from '#kit/callCli.ts';

const CASE = 'tests/fixtures/conformance/case01-minimal';
const SCENARIO = `${CASE}/scenario.mdx`;

const inTemp = (name: string, content: string | Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'hotwash-')), name);
  writeFileSync(path, content);
  return path;
};

describe('--help', () => {
  it('prints the verbs and is fine, with or without one', () => {
    expect(callCli('--help')).toMatchObject({ code: 0, err: [], lines: [expect.stringContaining('hotwash check FILE')] });
    expect(callCli('run', '-h').code).toBe(0);
  });
});

describe('check', () => {
  it('prints file:line:column severity rule message, and exits 1 on an error', () => {
    const { code, lines } = callCli('check', 'tests/fixtures/conformance/bad/08-unknown-name.mdx');
    expect(code).toBe(1);
    expect(lines.some((l) => /^tests\/fixtures\/conformance\/bad\/08-unknown-name\.mdx:51:\d+ error [a-z-]+ /.test(l))).toBe(true);
  });
  it('exits 0 on warnings alone, 2 on what is no text', () => {
    expect(callCli('check', 'tests/fixtures/conformance/bad/17-unreachable-stage.mdx').code).toBe(0);
    expect(callCli('check', inTemp('x.mdx', new Uint8Array([0xff, 0xfe, 0xfd]))).code).toBe(2);
    expect(callCli('check', 'no/such/file.mdx')).toMatchObject({ code: 2, err: ['no/such/file.mdx: cannot be read, there is no such file'] });
  });
  it('says the same as JSON', () => {
    const { json } = callCli('check', '--json', 'tests/fixtures/conformance/bad/07-duplicate-id.mdx');
    const { diagnostics } = json as { diagnostics: { line: number; severity: string }[] };
    expect(diagnostics.filter((d) => d.severity === 'error').map((d) => d.line)).toEqual([58]);
  });
});

describe('run', () => {
  it('writes a log that verifies, and that measures the same', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'hotwash-')), 'log.jsonl');
    const played = callCli('run', SCENARIO, '--play', `${CASE}/play-act.jsonl`, '--write-log', out, '--json');
    expect(played.code).toBe(0);
    expect(callCli('verify', out)).toMatchObject({ code: 0 });
    expect(callCli('run', SCENARIO, '--log', out, '--json').json).toEqual(played.json);
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    writeFileSync(out, `${lines.map((l) => l.replace('"at":"14m"', '"at":"15m"')).join('\n')}\n`);
    expect(callCli('verify', out).code).toBe(1);
    const edited = callCli('run', SCENARIO, '--log', out, '--json');
    expect(edited.code).toBe(1);
    expect(edited.json).toMatchObject({ scenario: 'case01-minimal' });
  });
  it('refuses a log of another text, with a sentence', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'hotwash-')), 'log.jsonl');
    callCli('run', SCENARIO, '--play', `${CASE}/play-act.jsonl`, '--write-log', out, '--json');
    const other = inTemp('scenario.mdx', readFileSync(SCENARIO, 'utf8').replace('One odd login', 'Another odd login'));
    expect(callCli('run', other, '--log', out)).toMatchObject({ code: 2 });
  });
  it('exits 1 if a command is refused, 2 if the play cannot be used', () => {
    const play = (...lines: object[]): string => inTemp('p.jsonl', lines.map((l) => JSON.stringify(l)).join('\n'));
    const early = { at: '1m', by: 'triage', do: 'acknowledge', alert: 'odd-login' };
    expect(callCli('run', SCENARIO, '--json', '--play', play(early)).code).toBe(1);
    expect(callCli('run', SCENARIO, '--json', '--play', play({ ...early, alert: 'no-such' })).code).toBe(2);
    expect(callCli('run', SCENARIO, '--json', '--play', play({ ...early, at: '5m' }, early)).code).toBe(2);
    expect(callCli('run', SCENARIO, '--json', '--play', play({ ...early, loud: true })).code).toBe(2);
  });
  it('does not run what has errors, and prints measures a person can read', () => {
    expect(callCli('run', 'tests/fixtures/conformance/bad/08-unknown-name.mdx', '--play', `${CASE}/play-act.jsonl`)).toMatchObject({ code: 2 });
    const { lines } = callCli('run', SCENARIO, '--play', `${CASE}/play-act.jsonl`);
    expect(lines.join('\n')).toContain('incident intrusion: remediated, TTA 4m, TTR 41m');
  });
});

describe('the rest', () => {
  it('exports the charts as JSON that XState takes', () => {
    const { json, code } = callCli('export', 'xstate', SCENARIO);
    expect(code).toBe(0);
    const { machines } = json as { machines: { kind: string; config: never }[] };
    expect(machines.map((m) => m.kind)).toEqual(['exercise', 'story', 'attack', 'alert', 'decision', 'standing', 'incident']);
    for (const { config } of machines) expect(() => createMachine(config)).not.toThrow();
  });
  it('exits 2 on arguments it does not know', () => {
    expect([callCli().code, callCli('fly').code, callCli('run', SCENARIO).code, callCli('run', '--loud').code, callCli('verify', SCENARIO).code]).toEqual([2, 2, 2, 2, 2]);
  });
});
