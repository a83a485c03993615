import { describe, expect, it } from 'vitest';
import type { Act } from '#core/exercise/command.ts';
import { openRun } from '#core/exercise/run.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { playFile, scenarioFrom } from '../kit/scenarioFile.ts';

const HERE = 'scenarios/harbor-light';
const scenario = scenarioFrom(`${HERE}/scenario.mdx`);
const measured = (play: string) => {
  const { run } = playFile(scenario, `${HERE}/plays/${play}.jsonl`);
  const chronicle = run.chronicle();
  return { chronicle, measures: measureRun(scenario, chronicle) };
};
const strong = measured('strong');
const poor = measured('poor');
const min = (n: number): number => n * 60;
const incident = (of: typeof strong, id: string) => {
  const found = of.measures.incidents.find((i) => i.id === id);
  if (!found) throw new Error(`no incident ${id}`);
  return found;
};
const rating = (of: typeof strong) => Object.fromEntries(of.measures.objectives.map((o) => [o.id, o.rating]));
const fired = (of: typeof strong, step: string): readonly number[] => of.chronicle.steps.filter((s) => s.id === step && s.fired).map((s) => s.at / 60);
const firstReturn = (of: typeof strong) => of.chronicle.steps.filter((s) => s.id === 'visit-return')[0];

/*
 * The attack by hand, minutes from StartEx. A foiled step keeps its minute, because every `else` names the next step.
 *   visitor    4 session · 13 consent · 25 directory · 45 jump server · 70 password · 115 pier · 140 restore points · 155 two locked
 *              215 temperatures · 290 the rest locked · 420 comes back
 *   key-maker  52 key (13 + 39) · 72 listing · 100 trust · 135 contacts · 200 history · 260 backups · 300 note
 */
describe('the attack left alone', () => {
  it('takes everything in the minutes of the table, and ends at the dark pier', () => {
    const run = openRun(scenario);
    run.finish();
    const chronicle = run.chronicle();
    const at = chronicle.steps.slice(0, 17).map((s) => [s.id, s.at / 60, s.fired] as const);
    expect(at.every(([, , happened]) => happened)).toBe(true);
    expect(at.map(([, minute]) => minute)).toEqual([4, 13, 25, 45, 52, 70, 72, 100, 115, 135, 140, 155, 200, 215, 260, 290, 300]);
    // All servers locked at 290 and nobody rebuilds: the ending holds 5 h later, at 590.
    expect([chronicle.ending, chronicle.endedAt]).toEqual(['dark-pier', min(590)]);
    const amounts = Object.fromEntries(measureRun(scenario, chronicle).harms.map((h) => [h.class, h.amount]));
    // Downtime: two lanes 155–590 at 18,000 an hour, the rest 290–590 at 42,000, and 95,000 once for the boxes left at 230.
    expect(amounts['downtime']).toBeCloseTo((18000 * (590 - 155)) / 60 + (42000 * (590 - 290)) / 60 + 95000, 6);
    expect(amounts['reputation']).toBeCloseTo((3 * (590 - 270)) / 60, 6);
    expect([amounts['disclosure'], amounts['tampering']]).toEqual([41000 + 143000, 22]);
  });
});

describe('the strong play', () => {
  it('ends out and open again, one hour after the quiet that began at seven hours', () => {
    // Remediated 330 and 172, gates open 397; `T>=7h` holds from 420, when the visitor finds the account blocked; `after` 1 h.
    expect([strong.chronicle.ending, strong.chronicle.endedAt]).toEqual(['out-and-open', min(480)]);
  });

  it('prevents the return: the account was blocked with the session', () => {
    expect(firstReturn(strong)).toMatchObject({ fired: false, at: min(420) });
    expect(fired(strong, 'visit-return')).toEqual([]);
    expect(incident(strong, 'intrusion').guards).toEqual({ closedAsFalse: [], prematureClosure: false, reentries: 0 });
  });

  it('measures the intrusion as derived by hand', () => {
    // a = 4 (alert with the first step), k = 6 (look with interrupt, done at 18): TTA 2.
    // Evicted: session and consent 81, jump server 111, gate account 127, pier servers with the rebuild 210 + 120 = 330 = r. TTR
    //  330 − 6 = 324.
    // Contained: session closed 81, link cut 165 commit, 170 approval, + 15 = 185 = n. TTC 185 − 6 = 179.
    expect(incident(strong, 'intrusion')).toMatchObject({
      c: min(4), a: min(4), k: min(6), n: min(185), r: min(330), tta: min(2), ttr: min(324), ttc: min(179), state: 'remediated', remediatedBy: 'assisted',
    });
  });

  it('shows where the 324 minutes of the intrusion went', () => {
    const { minutes } = incident(strong, 'intrusion');
    // Execution, options of its decisions: declare 24–34 · revoke 56–81 · image 66–111 (with it 56–111 = 55) · limit 107–127 (adds
    //  111–127 = 16)
    //   crane-safety has no incident · cut 170–185 = 15 · rebuild 210–330 = 120. Sum 10 + 55 + 16 + 15 + 120 = 216.
    // Investigation, looks at its alerts outside of that: 6–18 · 20–24 · 34–56 · 138–164 · 185–201 · 209–210. Sum 12 + 4 + 22 + 26
    //  + 16 + 1 = 81.
    // Business: link committed 165, approved 170, and no look was running: 5.
    // SecOps: escalation 18–20, pier login queued 127–138, commit 164–165, rebuild not yet committed 201–209. Sum 2 + 11 + 1 + 8 = 22.
    expect(minutes).toEqual({ execution: min(216), investigation: min(81), business: min(5), secops: min(22), thirdParty: 0, nobody: 0 });
    expect(216 + 81 + 5 + 22).toBe(324);
  });

  it('measures both incidents together as derived by hand', () => {
    // Key misuse: a = 52; the investigator brings the alert to the front at 82 = k, so TTA 30. Key gone 138, trust gone 112 + 60 =
    //  172 = r: TTR 90.
    expect(incident(strong, 'key-misuse')).toMatchObject({ a: min(52), k: min(82), r: min(172), tta: min(30), ttr: min(90), ttc: min(138 - 82) });
    // Two completed ones: MTTA (2 + 30) / 2 = 16, MTTR (324 + 90) / 2 = 207.
    expect(strong.measures.mtta.tp).toMatchObject({ n: 2, censored: 0, restrictedMean: min(16) });
    expect(strong.measures.mttr).toMatchObject({ n: 2, censored: 0, restrictedMean: min(207), tau: min(720) });
  });

  it('keeps every promise to others, with the margins derived by hand', () => {
    // All three clocks start at 165 (locked 155, the pier calls 10 later). Port and Coast Guard: 178 + 15 = 193; customers: 232 +
    //  15 = 247.
    expect(strong.measures.duties.map((d) => [d.id, d.state, d.margin])).toEqual([
      ['port-clause', 'met', min(165 + 240 - 193)], ['guard-report', 'met', min(165 + 360 - 193)], ['cold-chain', 'met', min(165 + 480 - 247)],
    ]);
    // Declared 34: dues 79, 139, … 439; briefs 70, 130, … 430.
    expect(strong.measures.updates).toEqual([{ id: 'leaders', due: 7, onTime: 7, late: 0, missed: 0, longestSilence: min(60), stale: 0 }]);
    expect(strong.measures.intel.map((i) => i.state)).toEqual(['on-time', 'on-time', 'on-time']);
    expect(rating(strong)).toEqual({
      'first-look': 'P', 'attacker-out': 'P', 'terminal-decided': 'P', 'leaders-hear': 'P', 'port-informed': 'P', 'signal-passed': 'P',
    });
  });

  it('costs what was chosen: contacts copied three minutes before the key was closed, gates by hand, a closed portal', () => {
    const amounts = Object.fromEntries(strong.measures.harms.map((h) => [h.class, h.amount]));
    // Lanes 155–330, hand work 185–397, cranes held from 162 + 30 = 192 to 397, portal 138 to 238.
    const downtime = (18000 * 175 + 9000 * 212 + 7000 * 205 + 6000 * 100) / 60;
    expect(amounts['downtime']).toBeCloseTo(downtime, 6);
    expect([amounts['disclosure'], amounts['tampering'], amounts['reputation']]).toEqual([41000, 0, 0]);
  });
});

describe('the poor play', () => {
  it('ends out in the end, after a second visit', () => {
    // Out again at 525 (495 + 30), gates open 468: the ending holds an hour later.
    expect([poor.chronicle.ending, poor.chronicle.endedAt]).toEqual(['out-twice', min(585)]);
  });

  it('suffers the return: nothing was held from 375 on, and at 420 the account was open', () => {
    // Session 143, jump server 155, gate account 280, servers 288 + 75 = 363, consent found by hunt 330 + 45 = 375.
    expect(fired(poor, 'visit-return')).toEqual([420]);
    const held = poor.chronicle.incidents.find((i) => i.id === 'intrusion')?.held.map((h) => [h.from, h.until]);
    expect(held).toEqual([[min(4), min(375)], [min(420), min(525)]]);
    expect(incident(poor, 'intrusion').guards).toEqual({ closedAsFalse: ['app-consent', 'directory-read'], prematureClosure: false, reentries: 1 });
  });

  it('is slow, and its speeds are not credited', () => {
    // First look 40, alert 4: TTA 36. Out for good 525: TTR 485. Key misuse: look 118, trust gone 376 + 60 = 436: 318.
    expect(incident(poor, 'intrusion')).toMatchObject({ tta: min(36), ttr: min(485) });
    expect(incident(poor, 'key-misuse')).toMatchObject({ tta: min(118 - 52), ttr: min(318), guards: { prematureClosure: true } });
    expect(poor.measures.mttr.restrictedMean).toBe(min((485 + 318) / 2));
    expect(rating(poor)).toEqual({
      'first-look': 'M', 'attacker-out': 'M', 'terminal-decided': 'S', 'leaders-hear': 'M', 'port-informed': 'U', 'signal-passed': 'S',
    });
  });

  it('sends the notice forty minutes too late and leaves leaders without two updates', () => {
    // Started 165, due 405; committed 235 and perfected for 210 minutes: 445.
    expect(poor.measures.duties[0]).toMatchObject({ id: 'port-clause', state: 'breached', margin: min(-40) });
    // Technical declaration done 85: dues 130, 190, 250, 310, 370, until 424. Briefs 150 (late) and 250.
    expect(poor.measures.updates[0]).toMatchObject({ due: 5, onTime: 2, late: 1, missed: 2 });
  });

  it('names what went wrong, with evidence', () => {
    const codes = new Set(poor.measures.gaps.map((g) => g.code));
    for (const code of ['consent-left', 'evidence-wiped', 'same-laptop', 'notice-perfected', 're-entry', 'true-closed-as-false', 'premature-closure',
      'duty-breached', 'update-missed', 'stale-decision', 'approval-wait', 'escalation-skipped', 'escalation-returned', 'assumption-false']) {
      expect(codes, code).toContain(code);
    }
    const closed = poor.measures.gaps.find((g) => g.code === 'true-closed-as-false' && g.about === 'app-consent');
    expect(poor.chronicle.entries.find((e) => e.seq === closed?.evidence[0])?.act).toMatchObject({ do: 'close', alert: 'app-consent' });
  });
});

describe('the fourth ending', () => {
  it('comes three hours after the money, if somebody still has a way in', () => {
    const run = openRun(scenario);
    const send = (minute: number, actor: string, act: Act): boolean => run.submit({ at: min(minute), actor, act }).ok;
    expect(send(160, 'manager', { do: 'commit', decision: 'cut-link', option: 'cut-now', because: 'Stop the hand.' })).toBe(true);
    expect(send(165, 'operations', { do: 'approve', decision: 'cut-link' })).toBe(true);
    expect(send(310, 'ceo', { do: 'commit', decision: 'ransom', option: 'pay-now', because: 'Enough.' })).toBe(true);
    run.finish();
    // 310 + 2 h of work = 430; nothing was ever evicted; + 3 h.
    expect([run.chronicle().ending, run.chronicle().endedAt]).toEqual(['paid-for-it', min(610)]);
  });
});

describe('the two plays together', () => {
  it('use every command a role has, and the facilitator’s observation and rating', () => {
    const used = new Set([...strong.chronicle.entries, ...poor.chronicle.entries].map((e) => e.act.do));
    for (const verb of ['acknowledge', 'escalate', 'accept', 'return', 'close', 'vote', 'commit', 'approve', 'decline', 'brief', 'share', 'assume', 'rank',
      'note', 'front', 'observe', 'rate', 'release'] as const) expect(used, verb).toContain(verb);
  });

  it('look at every alert in the strong one, and at less in the poor one', () => {
    expect(strong.measures.mtta.all).toMatchObject({ n: 25, censored: 0 });
    expect(poor.measures.mtta.all.n).toBe(29);
    expect(poor.measures.mtta.all.censored).toBeGreaterThanOrEqual(10);
  });
});
