import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the sample of the contract', () => {
  it('passes whole, through the command line', { timeout: 300_000 }, () => {
    const { stdout } = spawnSync('node', ['tests/fixtures/conformance/compare.mjs', '.'], { encoding: 'utf8', timeout: 290_000 });
    const last = stdout.trim().split('\n').at(-1) ?? '';
    expect(stdout.trim()).toBe(last);
    expect(last).toMatch(/^2\d passed, 0 failed$/);
  });
});
