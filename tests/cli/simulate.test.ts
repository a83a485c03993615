import { describe, expect, it } from 'vitest';
import { callCli, type Called } from '#kit/callCli.ts';

const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const asked = (...more: string[]): Called => callCli('simulate', SCENARIO, ...more);

describe('simulate', () => {
  it('prints one JSON document, the same for a seed', () => {
    const options = ['--runs', '12', '--seed', '3', '--policy', 'random', '--json'];
    const { code, err, lines, json } = asked(...options);
    expect({ code, err, lines }).toEqual({ code: 0, err: [], lines: [] });
    expect(json).toMatchObject({ scenario: 'harbor-light', policy: 'random', seed: 3, runs: 12, played: 12, par: null });
    expect(asked(...options).json).toEqual(json);
  });
  it('says to a person what the bots do, how it ended, the table and what was never reached', () => {
    const { lines } = asked('--runs', '20', '--policy', 'prompt');
    const text = lines.join('\n');
    expect(lines[0]).toBe('harbor-light: 20 runs, seed 0, policy prompt (every role acts at once and takes the option with the best grade); nothing is left to chance, so one run was played and stands for all');
    expect(text).toMatch(/^endings: dark-pier 0, out-and-open 20, out-twice 0, paid-for-it 0$/m);
    expect(text).toMatch(/^measure +n +not reached +min +p10 +median +p90 +max$/m);
    expect(text).toMatch(/^tta\(intrusion\) +20 +0( +5m){5}$/m);
    expect(text).toMatch(/^steps reached: \d+\/18; never visit-/m);
  });
  it('of par says what was searched', () => {
    expect(asked('--runs', '1', '--policy', 'par').lines[1]).toMatch(/^par: \d+ of at most 400 plays tried, .*; better is, in this order: fewest objectives rated U/);
  });
  it.each([
    ['no policy', []], ['an unknown policy', ['--policy', 'best']], ['no runs', ['--policy', 'first', '--runs', '0']],
    ['too many runs', ['--policy', 'first', '--runs', '100001']], ['runs that are no number', ['--policy', 'first', '--runs', '1e3']],
    ['a part of a run', ['--policy', 'first', '--runs', '1.5']], ['a seed that is no number', ['--policy', 'first', '--seed', 'x']],
    ['a seed below 0', ['--policy', 'first', '--seed=-1']], ['an option of another verb', ['--policy', 'first', '--play', 'x']],
  ])('%s is exit 2 with one line', (_what, more) => {
    const { code, err, lines, json } = asked(...more, '--json');
    expect({ code, lines, json, told: err.length }).toEqual({ code: 2, lines: [], json: null, told: 1 });
  });
  it('no file, or one with errors, is exit 2', () => {
    expect(callCli('simulate', '--policy', 'first')).toMatchObject({ code: 2 });
    expect(callCli('simulate', 'tests/fixtures/conformance/bad/08-unknown-name.mdx', '--policy', 'first')).toMatchObject({ code: 2, lines: [] });
  });
});
