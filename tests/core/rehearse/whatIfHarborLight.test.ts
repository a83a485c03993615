import { describe, expect, it } from 'vitest';
import { asPlayed } from '#core/rehearse/asPlayed.ts';
import type { Change } from '#core/rehearse/change.ts';
import { whatIf, type WhatIf } from '#core/rehearse/whatIf.ts';
import { commitOf, harborLightLog } from '#kit/playedLog.ts';

const MINUTE = 60;
const { scenario, log } = harborLightLog('strong');
const known = asPlayed(scenario, log);
function changed(change: Change): WhatIf {
  const answer = whatIf(scenario, log, change, known);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
const difference = (answer: WhatIf, measure: string): readonly [unknown, unknown] | undefined => {
  const found = answer.differences.find((d) => d.measure === measure);
  return found && [found.before, found.after];
};

describe('the link to the pier, cut at the shift change instead of now', () => {
  const answer = changed({ seq: commitOf(log, 'cut-link'), option: 'cut-at-six' });

  it('contains the intrusion 75 − 15 minutes later: both options begin with the same approval', () => {
    expect(difference(answer, 'ttc(intrusion)')).toEqual([179 * MINUTE, 239 * MINUTE]);
  });
  it('lets the temperatures be changed at T+215m (4+9+12+20+25+45+25+15+60), before the link is cut', () => {
    expect(difference(answer, 'harm(tampering) containers')).toEqual([0, 22]);
  });
  it('is a decision of grade 0.5, S where it was P', () => {
    expect(difference(answer, 'objective(terminal-decided)')).toEqual(['P', 'S']);
  });
  it('leaves out the votes and the commit on the rebuild, which comes up only once the link is cut, and what hangs on the rebuild', () => {
    const about = answer.leftOut.map(({ seq }) => log.entries[seq - 1]?.act).map((act) => (act && 'decision' in act ? `${act.do} ${act.decision}` : act?.do));
    expect(about.filter((what) => what === 'vote rebuild')).toHaveLength(5);
    expect(about).toContain('commit rebuild');
    expect(about).toContain('approve reopen-gates');
    expect(new Set(about.map((what) => what?.split(' ')[1]))).toEqual(new Set(['rebuild', 'reopen-gates']));
    expect(new Set(answer.leftOut.map(({ code }) => code))).toEqual(new Set(['not-open', 'not-committed']));
  });
  it('is played on to the horizon, because the attacker stays', () => {
    expect(difference(answer, 'ended at')).toEqual([8 * 60 * MINUTE, 12 * 60 * MINUTE]);
    expect(difference(answer, 'ending')).toEqual(['out-and-open', null]);
  });
});

describe('the cloud key, never closed', () => {
  const answer = changed({ seq: commitOf(log, 'cloud-keys'), omit: true });

  it('saves the 100 minutes in which the portal was closed, at 6,000 an hour', () => {
    const [before, after] = difference(answer, 'harm(downtime) USD') ?? [];
    expect(Number(before) - Number(after)).toBeCloseTo(10_000, 6);
  });
  it('loses the whole shipment history, which was copied with the key', () => {
    expect(difference(answer, 'harm(disclosure) records')).toEqual([41_000, 184_000]);
  });
  it('leaves out the approval, which had nothing left to approve', () => {
    expect(answer.leftOut).toMatchObject([{ code: 'not-committed' }]);
    expect(answer.changed.now).toBeNull();
  });
});

describe('a change that makes no sense', () => {
  const refused = (change: Change): string => {
    const answer = whatIf(scenario, log, change, known);
    return answer.ok ? 'accepted' : answer.error.code;
  };
  const rebuild = commitOf(log, 'rebuild');
  it('is refused with a reason', () => {
    expect(refused({ seq: 0, omit: true })).toBe('no-such-entry');
    expect(refused({ seq: log.entries.length + 1, omit: true })).toBe('no-such-entry');
    expect(refused({ seq: 1, option: 'cut-now' })).toBe('not-a-commit');
    expect(refused({ seq: rebuild, option: 'cut-now' })).toBe('unknown-name');
    expect(refused({ seq: rebuild, at: -60 })).toBe('not-an-act');
    expect(refused({ seq: rebuild, at: 10.5 })).toBe('not-an-act');
  });
  it('is refused as the engine refuses what was not possible then', () => {
    expect(refused({ seq: rebuild, option: 'rebuild-all' })).toBe('option-hidden');
    expect(refused({ seq: rebuild, at: 60 })).toBe('not-open');
    expect(refused({ seq: rebuild, at: 13 * 60 * MINUTE })).toBe('ended');
  });
});
