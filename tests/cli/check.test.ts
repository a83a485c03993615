import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALM, calmWith } from '#kit/checked.ts';
import { callCli } from '#kit/callCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'hotwash-check-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const good = file('good.mdx', CALM);
const bad = file('bad.mdx', calmWith('owner="manager"', 'owner="manager" prio="1"'));
const advised = file('advised.mdx', calmWith('owner="manager"', 'owner="manager" deadline="1h"'));

describe('check', () => {
  it('says nothing about a good file and exits 0', () => {
    expect(callCli('check', good)).toMatchObject({ code: 0, lines: [], json: null, err: [] });
  });
  it('names file, line, column, severity, rule and message on one line each, over several files in their order', () => {
    const { code, lines, err } = callCli('check', advised, good, bad);
    expect([code, err]).toEqual([1, []]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/advised\.mdx:51:1 warning no-otherwise Unexpected decision block-key with a deadline/);
    expect(lines[1]).toMatch(/bad\.mdx:51:42 error unknown-attribute Unexpected attribute `prio` of <Decision>/);
  });
  it('exits 0 on warnings alone', () => {
    expect(callCli('check', advised).code).toBe(0);
  });
  it.each([
    ['a missing file', join(folder, 'nowhere.mdx'), 'there is no such file'],
    ['a folder', folder, 'it is a directory'],
    ['a picture', file('picture.mdx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), 'is not UTF-8 text'],
    ['a UTF-16 text', file('utf16.mdx', Buffer.from(`\ufeff${CALM}`, 'utf16le')), 'is not UTF-8 text'],
    ['half a character', file('half.mdx', new Uint8Array([0x2d, 0x2d, 0x2d, 0xed, 0xa0, 0x80])), 'is not UTF-8 text'],
    ['zeros', file('zeros.mdx', new Uint8Array(100)), 'is not UTF-8 text'],
  ])('exits 2 on %s, with one line on standard error, and still checks the others', (_what, path, why) => {
    const { code, lines, err } = callCli('check', path, bad);
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringContaining(why)]);
    expect(lines).toHaveLength(1);
  });
  it('reads a byte order mark away', () => {
    expect(callCli('check', file('bom.mdx', `\ufeff${CALM}`))).toMatchObject({ code: 0, lines: [] });
  });
  it('tells a zero inside a scenario at its place', () => {
    const { code, lines } = callCli('check', file('zero.mdx', calmWith('Ten past', 'Ten\0 past')));
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toContain(':36:4 error character');
  });
  it('keeps to one line a remark, and to signs that cannot steer a terminal, whatever the file holds', () => {
    const { lines } = callCli('check', file('escape.mdx', calmWith('takes="5m"', 'takes="five\n\nminutes\u001b[2J"')));
    expect(lines.length).toBeGreaterThan(0);
    // oxlint-disable-next-line no-control-regex
    expect(lines.filter((line) => /[\u0000-\u001f]/.test(line))).toEqual([]);
  });
  it('gives the same as one JSON document, also where a file could not be read', () => {
    const { code, lines, json, err } = callCli('check', '--json', bad, join(folder, 'nowhere.mdx'));
    expect([code, lines, err.length]).toEqual([2, [], 1]);
    expect(json).toEqual({
      diagnostics: [
        { file: bad, line: 51, column: 42, severity: 'error', rule: 'unknown-attribute', message: expect.stringMatching(/^Unexpected attribute/), hint: expect.any(String) },
      ],
    });
    expect(callCli('check', '--json', good).json).toEqual({ diagnostics: [] });
  });
});

describe('arguments that cannot be used exit 2 with one line', () => {
  it.each([
    [], ['fly'], ['check'], ['check', '--loud', good], ['check', '--play', good, good], ['export'], ['export', 'msel', good], ['export', 'xstate'],
    ['export', 'xstate', good, bad], ['export', 'xstate', bad], ['export', 'xstate', join(folder, 'nowhere.mdx')], ['run'], ['run', good],
    ['run', good, bad, '--play', good], ['verify'], ['verify', good, bad],
  ])('%j', (...args) => {
    const { code, lines, json, err } = callCli(...args.filter((a) => typeof a === 'string'));
    expect([code, lines, json]).toEqual([2, [], null]);
    expect(err).toHaveLength(1);
    expect(err[0]).not.toContain('\n');
  });
});

it('the program itself: exit code, standard output and standard error', () => {
  const program = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { encoding: 'utf8', timeout: 60_000 });
  const found = program('check', '--json', bad);
  expect([found.status, found.stderr]).toEqual([1, '']);
  expect(JSON.parse(found.stdout)).toHaveProperty('diagnostics');
  expect(program('check', join(folder, 'nowhere.mdx'))).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/) });
  expect(JSON.parse(program('export', 'xstate', good).stdout)).toMatchObject({ scenario: 'gate-keys' });
});

