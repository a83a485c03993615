import { describe, expect, it } from 'vitest';
import { playLines, smallScenario } from '#kit/play.ts';
import { alert, decision, stage, theftAt } from '#kit/spec.ts';

const HOUR = 3600;
const inject = (more: string): string => `<Inject id="word" to="ceo" ${more}>\nNow.\n</Inject>\n`;
const update = (more: string): string => `<Update id="hourly" from="manager" to="ceo" every="2h" ${more}>\nNews.\n</Update>\n`;
const OPEN = decision('d', 'owner="ceo" deadline="20m"', 'takes="5m"', '<Otherwise>\nNobody did.\n</Otherwise>\n');

/** Where an advance of ten hours stops on the console, after these commands. */
function haltAt(body: string, ...lines: readonly string[]): { readonly at: number; readonly expiry: boolean } {
  const { run, refused } = playLines(smallScenario(body), lines);
  expect(refused).toEqual([]);
  const { at, expiry } = run.haltBefore(10 * HOUR);
  return { at, expiry };
}

describe('2.9 an advance on the console halts at the first item that gives a player something to do', () => {
  it.each([
    ['an alert', stage('s', alert('odd', 'at="T+40m"')), 2400],
    ['an inject', stage('s', inject('at="T+40m"')), 2400],
    ['a decision', stage('s', decision('d', 'owner="ceo" after="40m"', '')), 2400],
    ['intel that comes in', stage('s', '<Intel id="post" to="triage" share="ceo" within="1h" after="40m">\nA post.\n</Intel>\n'), 2400],
    ['an alert that a step raises in its own second', `${theftAt('40m').replace('gains="session"', 'gains="session" raises="odd"')}${stage('s', alert('odd', ''))}`, 2400],
    ['an inject for which the clock alone waits', stage('s', inject('when="T>=40m"')), 2400],
    ['an update that begins', stage('s', update('when="T>=40m" within="1h"')), 2400],
    ['an update that is due as it begins', stage('s', update('when="T>=40m" within="0s"')), 2400],
    ['a stage', stage('s', '') + stage('later', '', 'when="T>=40m"'), 2400],
  ])('at %s', (_what, body, at) => {
    expect(haltAt(body, '1m facilitator start')).toEqual({ at, expiry: false });
  });

  it('at the due of an update that runs', () => {
    expect(haltAt(stage('s', update('within="30m"')), '1m facilitator start').at).toBe(1800);
  });

  it('at a finding; not at work whose outcome nobody reads, nor at what the attacker does', () => {
    const body = stage('s', alert('odd', 'at="T+0s"') + decision('d', 'owner="ceo"', 'takes="5m"'));
    expect(haltAt(body, '1m triage acknowledge {"alert":"odd"}', '1m ceo commit {"decision":"d","option":"d-do","because":"r"}').at).toBe(660);
    expect(haltAt(theftAt('40m') + stage('s', ''), '1m facilitator start').at).toBe(10 * HOUR);
  });

  it('one second before an expiry, and where it stands if that second is now', () => {
    expect(haltAt(stage('s', OPEN), '1m facilitator start')).toEqual({ at: 1199, expiry: true });
    expect(haltAt(stage('s', OPEN), '1199s facilitator start')).toEqual({ at: 1199, expiry: true });
    // Once it is committed and the work is done, nothing is left to expire.
    expect(haltAt(stage('s', OPEN), '1m ceo commit {"decision":"d","option":"d-do","because":"r"}')).toEqual({ at: 10 * HOUR, expiry: false });
  });
});
