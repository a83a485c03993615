import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { callCli, type Called } from '#kit/callCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'hotwash-whatif-'));
const SCENARIO = 'scenarios/harbor-light/scenario.mdx';
const log = join(folder, 'strong.jsonl');
let measured: unknown;
beforeAll(() => {
  measured = callCli('run', SCENARIO, '--play', 'scenarios/harbor-light/plays/strong.jsonl', '--write-log', log, '--json').json;
});
const asked = (change: string, ...more: string[]): Called => callCli('whatif', log, '--change', change, ...more);

describe('whatif', () => {
  it('finds the bundled scenario of the log, and prints both runs, what differs and what was left out as JSON', () => {
    // Entry 117 commits cut-now on the link to the pier; cut-at-six takes an hour longer (75 less 15 minutes).
    const { code, json, err } = asked('117=cut-at-six', '--json');
    expect([code, err]).toEqual([0, []]);
    expect(json).toMatchObject({
      before: measured, after: { scenario: 'harbor-light', ending: null },
      changed: { was: { seq: 117, act: { option: 'cut-now' } }, now: { seq: 117, act: { option: 'cut-at-six' } } },
    });
    const { differences, leftOut } = json as { differences: { measure: string }[]; leftOut: { code: string }[] };
    expect(differences).toContainEqual({ measure: 'ttc(intrusion)', kind: 'ttc', of: 'intrusion', part: null, before: 10_740, after: 14_340 });
    expect(leftOut).toHaveLength(13);
  });
  it('says the same to a person', () => {
    const text = asked('117=cut-at-six').lines.join('\n');
    expect(text).toContain('entry 117: manager at T+2h45m decided ‘Cut the link between office and Pier 3?’: ‘Cut it now; work by hand’');
    expect(text).toContain('  ttc(intrusion): 2h59m, 3h59m');
    expect(text).toContain('  harm(tampering) containers: 0, 22');
    expect(text).toContain('13 later commands were no longer possible and left out:\n  entry 134, ');
  });
  it('changes the minute, to a time or by a while, and leaves an entry out', () => {
    const at = (change: string): unknown => (asked(change, '--json').json as { changed: { now: { at: number } | null } }).changed.now?.at ?? null;
    expect([at('117@T+2h50m'), at('117@+5m'), at('117@-5m'), at('117@never')]).toEqual([10_200, 10_200, 9600, null]);
  });
  it('says so where nothing differs', () => {
    expect(asked('117=cut-now').lines.at(-1)).toBe('no speed, minute, harm, ending or rating differs');
  });
  it('a speed whose guard fails in one of the runs is not credited there', () => {
    // The commit ten minutes later: its 15 min of work end at 3900, after the close at 3600; 3900 − 840 = 51 min, closed too early.
    const [fixture, act] = ['tests/fixtures/conformance/case01-minimal', join(folder, 'act.jsonl')];
    callCli('run', `${fixture}/scenario.mdx`, '--play', `${fixture}/play-act.jsonl`, '--write-log', act, '--json');
    const { lines } = callCli('whatif', act, '--scenario', `${fixture}/scenario.mdx`, '--change', '2@+10m');
    expect(lines).toEqual(expect.arrayContaining([
      '  ttr(intrusion): 41m, 51m (not credited: its guard failed)', '  mttr: 41m, 51m (not credited: its guard failed)', '  ttc(intrusion): 41m, 51m',
    ]));
  });
  it('an option that was hidden then is refused: exit 1', () => {
    const { code, err, json } = asked('142=rebuild-all', '--json');
    expect([code, json]).toEqual([1, { refused: { code: 'option-hidden', message: expect.any(String) as string } }]);
    expect(err).toEqual([expect.stringContaining('142=rebuild-all refused, option-hidden')]);
  });
  it.each(['', '117', '117=', 'x=cut-now', '117@5', '117@T+', '117@soon', '999=cut-now', '1=cut-now', '117=lanes-first', '117@-9h'])('the change “%s” is exit 2 with one line', (change) => {
    const { code, err, lines, json } = asked(change, '--json');
    expect({ code, lines, json, told: err.length }).toEqual({ code: 2, lines: [], json: null, told: 1 });
  });
  it('needs a log, a change, and the scenario it was played with', () => {
    const edited = join(folder, 'edited.jsonl');
    writeFileSync(edited, readFileSync(log, 'utf8').replace(/"sha256":"[0-9a-f]{8}/, '"sha256":"00000000'));
    expect(callCli('whatif')).toMatchObject({ code: 2 });
    expect(callCli('whatif', log)).toMatchObject({ code: 2 });
    expect(callCli('whatif', edited, '--change', '117=cut-now').err).toEqual([expect.stringContaining('not among the bundled scenarios; name its file with --scenario FILE')]);
    expect(callCli('whatif', edited, '--change', '117=cut-now', '--scenario', SCENARIO)).toMatchObject({ code: 2 });
    expect(asked('117=cut-now', '--scenario', SCENARIO).code).toBe(0);
  });
  it('a damaged log is told and answered all the same: exit 1', () => {
    const cut = join(folder, 'cut.jsonl');
    writeFileSync(cut, readFileSync(log, 'utf8').slice(0, -40));
    const { code, err, json } = callCli('whatif', cut, '--change', '117=cut-at-six', '--json');
    expect(code).toBe(1);
    expect(err[0]).toContain('cut');
    expect(json).toMatchObject({ changed: { was: { seq: 117 } } });
  });
});
