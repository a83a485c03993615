import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { serveOptions } from '#cli/serveOptions.ts';

const said = (...args: string[]): unknown => {
  const read = serveOptions(args);
  return read.ok ? read.value : read.error;
};

describe('the arguments of npm start', () => {
  it('are none: this machine only, on the usual port or the next free one', () => {
    expect(said()).toEqual({ host: '127.0.0.1', port: null, lan: null });
    expect(said('--host', '::1', '--port', '0')).toEqual({ host: '::1', port: 0, lan: null });
  });
  it('ask for the network too', () => {
    expect(said('--lan')).toMatchObject({ lan: { host: null, port: null, plain: false, files: null } });
    expect(said('--lan', '--lan-port', '443', '--lan-host', 'laptop.example.org', '--cert', 'a.pem', '--key', 'b.pem')).toMatchObject({
      lan: { host: 'laptop.example.org', port: 443, plain: false, files: { cert: 'a.pem', key: 'b.pem' } },
    });
    expect(said('--lan', '--http')).toMatchObject({ lan: { plain: true } });
  });
  it.each<[string[], string]>([
    [['--port', '70000'], '--port 70000: give a number from 0 to 65535'],
    [['--port', '1e3'], '--port 1e3: give a number from 0 to 65535'],
    [['--lan', '--lan-port', 'x'], '--lan-port x: give a number from 0 to 65535'],
    [['--lan-port', '4174'], '--lan-port goes with --lan: add it, or leave --lan-port out.'],
    [['--http'], '--http goes with --lan: add it, or leave --http out.'],
    [['--cert', 'a', '--key', 'b'], '--cert goes with --lan: add it, or leave --cert out.'],
    [['--lan', '--cert', 'a'], '--cert and --key go together: give both files, or neither.'],
    [['--lan', '--key', 'b'], '--cert and --key go together: give both files, or neither.'],
    [['--lan', '--http', '--cert', 'a', '--key', 'b'], '--http serves without a certificate: leave out --http, or --cert and --key.'],
    [['--host', '0.0.0.0'], '--host 0.0.0.0: the console stays on this machine (127.0.0.1, localhost or ::1); --lan serves the seats to others.'],
    [['--host', '127.0.0.1.example.org'], '--host 127.0.0.1.example.org: the console stays on this machine (127.0.0.1, localhost or ::1); --lan serves the seats to others.'],
  ])('%j are refused in a sentence', (args, sentence) => {
    expect(said(...args)).toBe(sentence);
  });
  it('that nobody knows are refused with those that there are', () => {
    for (const args of [['--loud'], ['fast'], ['--port'], ['--lan=yes']]) expect(said(...args)).toMatch(/^Unexpected arguments .*\. Options: --port N, .*--lan/);
  });
  it('end the program with 2 before it builds or listens', () => {
    const { status, stderr, stdout } = spawnSync('npx', ['tsx', 'src/cli/serve.ts', '--lan', '--cert', 'a.pem'], { encoding: 'utf8', timeout: 50_000, env: { ...process.env, npm_config_loglevel: 'error' } });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--cert and --key go together: give both files, or neither.\n');
  });
});
