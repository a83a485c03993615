import { describe, expect, it } from 'vitest';
import { alertRaised, answered, aChronicle, closedAs, commit, decisionOpened, entry, incidentHeld, look, move, rank, updateRan, vote, workRan } from '#kit/chronicle.ts';
import { aCast, aDecision, aFeed, anAlert, anIncident, anObjective, anOption, anUpdate, aRole, aScenario } from '#kit/scenario.ts';
import { NO_SPAN } from '#core/base/span.ts';
import type { AlertRecord, Chronicle, DecisionRecord } from '#core/exercise/chronicle.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import type { GapMeasure } from '#core/measures/measures.ts';
import type { Gap, Scenario } from '#core/scenario/model.ts';
import { NO_PROSE } from '#core/scenario/prose.ts';

const base: Partial<Scenario> = {
  roles: aCast, incidents: [anIncident('intrusion')], alerts: [anAlert('beacon'), anAlert('second'), anAlert('noise', null)], updates: [anUpdate('hourly')],
  decisions: [aDecision('cut', { incident: 'intrusion', approve: 'ceo', options: [anOption('good', { grade: 1 }), anOption('bad', { grade: 0 }), anOption('other')] })],
};
const gaps = (change: Partial<Chronicle>, scenario: Partial<Scenario> = {}): readonly GapMeasure[] =>
  measureRun(aScenario({ ...base, ...scenario }), aChronicle(change)).gaps;
/** `code about evidence objective` of each gap. */
const lines = (change: Partial<Chronicle>, scenario: Partial<Scenario> = {}): string[] =>
  gaps(change, scenario).map((g) => [g.code, g.about ?? '-', g.evidence.join(',') || '-', g.objective ?? '-'].join(' '));

describe('gaps about alerts', () => {
  const alert = (change: Partial<AlertRecord>, works: Chronicle['works'] = [look('beacon', [[0, 60]], { seq: 1 })], scenario: Partial<Scenario> = {}): string[] =>
    lines({ alerts: [alertRaised('beacon', 0, change)], works }, scenario);

  it('ack-late: above the target of the incident, else of the mean, else a quarter of an hour', () => {
    const at = (start: number): Chronicle['works'] => [look('beacon', [[start, start + 60]], { seq: 7 })];
    expect(alert({}, at(900))).toEqual([]);
    expect(alert({}, at(901))).toEqual(['ack-late beacon 7 -']);
    expect(alert({}, at(700), { objectives: [anObjective('mean', 'mtta', 600)] })).toEqual(['ack-late beacon 7 mean']);
    expect(alert({}, at(700), { objectives: [anObjective('mean', 'mtta', 600), anObjective('own', 'tta(intrusion)', 800)] })).toEqual([]);
  });
  it('ack-missed: a true alert whose finding was never completed, closed or not; a false positive is none', () => {
    expect(alert({}, [])).toEqual(['ack-missed beacon - -']);
    expect(alert({}, [look('beacon', [[0, null]])])).toEqual(['ack-missed beacon - -']);
    expect(lines({ alerts: [alertRaised('noise', 0, { incident: null, closed: closedAs('benign', 5, 1) })] })).toEqual([]);
  });
  it('true-closed-as-false: evidence is the close', () => {
    expect(alert({ closed: closedAs('benign', 90, 4) })).toEqual(['true-closed-as-false beacon 4 -']);
    expect(alert({ closed: closedAs('true-positive', 90, 4) })).toEqual([]);
  });
  it('escalation-skipped: over a tier that has a role, not to one without a tier', () => {
    expect(alert({ moves: [move('escalate', 90, 4, 'triage', 'hunter')] })).toEqual(['escalation-skipped beacon 4 -']);
    expect(alert({ moves: [move('escalate', 90, 4, 'triage', 'investigator')] })).toEqual([]);
    expect(alert({ moves: [move('escalate', 90, 4, 'triage', 'manager')] })).toEqual([]);
    const gone = aCast.filter((r) => r.id !== 'investigator');
    expect(alert({ moves: [move('escalate', 90, 4, 'triage', 'hunter')] }, undefined, { roles: gone })).toEqual([]);
  });
  it('escalation-returned: evidence is the escalate and the return', () => {
    expect(alert({ moves: [move('escalate', 90, 4, 'triage', 'investigator'), move('return', 95, 6, 'investigator', 'triage')] })).toEqual(['escalation-returned beacon 4,6 -']);
  });
});

describe('gaps about incidents and desks', () => {
  const works = [look('beacon', [[0, 60]])];
  const closed = [alertRaised('beacon', 0, { closed: closedAs('true-positive', 500, 5) })];
  const objectives = [anObjective('out', 'ttr(intrusion)', 100_000)];

  it('premature-closure and hidden-access: all alerts closed while access is held', () => {
    expect(lines({ works, alerts: closed, incidents: [incidentHeld('intrusion', [[0, null]])] }, { objectives }))
      .toEqual(['premature-closure intrusion 5 out', 'hidden-access intrusion 5 out']);
    expect(lines({ works, alerts: closed, incidents: [incidentHeld('intrusion', [[0, 501]])] })).toEqual(['premature-closure intrusion 5 -']);
    expect(lines({ works, alerts: closed, incidents: [incidentHeld('intrusion', [[0, 500]])] })).toEqual([]);
  });
  it('hidden-access: also where no alert was raised, not where one is open', () => {
    const incidents = [incidentHeld('intrusion', [[0, null]])];
    expect(lines({ incidents })).toEqual(['hidden-access intrusion - -']);
    expect(lines({ incidents, works, alerts: [alertRaised('beacon', 0)] })).toEqual([]);
  });
  it('re-entry: the set filled again', () => {
    expect(lines({ works, incidents: [incidentHeld('intrusion', [[0, 10], [20, 30]])] })).toEqual(['re-entry intrusion - -']);
  });
  it('work-queued: ten minutes or more on a desk without running, of work with an incident', () => {
    const queued = (seconds: number, incident: string | null = 'intrusion'): string[] =>
      lines({ works: [workRan([[1000, 1100]], { putAt: 1000 - seconds, seq: 3, option: 'good', decision: 'cut', incident })] });
    expect(queued(600)).toEqual(['work-queued good 3 -']);
    expect(queued(599)).toEqual([]);
    expect(queued(600, null)).toEqual([]);
    // Paused twice for five minutes; never started.
    expect(lines({ works: [workRan([[0, 10], [310, 320], [620, 700]], { seq: 3, option: 'good' })] })).toEqual(['work-queued good 3 -']);
    expect(lines({ endedAt: 700, works: [workRan([], { putAt: 100, seq: 3, option: 'good' })] })).toEqual(['work-queued good 3 -']);
  });
  it('feed-below-90', () => {
    expect(lines({}, { feeds: [aFeed('edr', 1, 1), aFeed('idp', 9, 1)], objectives: [anObjective('trust', 'feed(edr)')] })).toEqual(['feed-below-90 edr - trust']);
  });
});

describe('gaps about decisions', () => {
  const decision = (change: Partial<DecisionRecord>, more: Partial<Chronicle> = {}): string[] =>
    lines({ decisions: [decisionOpened('cut', 0, change)], ...more }, { objectives: [anObjective('choose', 'decision(cut)')] });

  it('decision-expired', () => expect(decision({ expiredAt: 50 })).toEqual(['decision-expired cut - choose']));
  it('approval-wait: a quarter of an hour or more to approval, decline or expiry, not to EndEx', () => {
    expect(decision({ commits: [commit('good', 0, 2, answered('approved', 900, 3))] })).toEqual(['approval-wait cut 2,3 choose']);
    expect(decision({ commits: [commit('good', 0, 2, answered('declined', 899, 3))] })).toEqual([]);
    expect(decision({ expiredAt: 900, commits: [commit('good', 0, 2, { approver: 'ceo' })] })).toEqual(['decision-expired cut - choose', 'approval-wait cut 2 choose']);
    expect(decision({ commits: [commit('good', 0, 2, { approver: 'ceo' })] })).toEqual([]);
  });
  it('stale-decision: evidence is the commit or the approval', () => {
    // The only due before it is 1800; the approval comes after it, the commit before.
    const commits = [commit('good', 1700, 4, answered('approved', 1801, 6))];
    expect(decision({ commits }, { updates: [updateRan('hourly', 0, 1900)] })).toEqual(['stale-decision cut 6 choose', 'update-missed hourly - -']);
  });
  it('votes-split: nobody has more than half', () => {
    expect(decision({ votes: [vote('ceo', 'good', 50, 2), vote('legal', 'bad', 50, 3)] })).toEqual(['votes-split cut 2,3 choose']);
    expect(decision({ votes: [vote('ceo', 'bad', 50, 1), vote('ceo', 'good', 50, 2), vote('legal', 'good', 50, 3), vote('vendor', 'bad', 50, 4)] })).toEqual([]);
  });
  it('business-and-secops-apart: no favourite in common', () => {
    const apart = [vote('ceo', 'good', 50, 1), vote('legal', 'good', 50, 2), vote('triage', 'other', 0, 3)];
    expect(decision({ votes: apart })).toEqual(['business-and-secops-apart cut 1,2,3 choose']);
    expect(decision({ votes: [...apart, vote('hunter', 'good', 50, 4)] })).toEqual([]);
    expect(decision({ votes: apart.slice(0, 2) })).toEqual([]);
  });
  it('overconfident: more than a tenth too sure, over three votes or more', () => {
    const votes = [vote('ceo', 'good', 100, 1), vote('legal', 'good', 100, 2), vote('triage', 'bad', 31, 3)];
    // 231 / 300 − 2 / 3 = 0.1033…; with 30 exactly 0.1, which is not above.
    const codes = (of: typeof votes): string[] => decision({ votes: of }).filter((line) => line.startsWith('over'));
    expect(codes(votes)).toEqual(['overconfident - 1,2,3 -']);
    expect(codes([...votes.slice(0, 2), vote('triage', 'bad', 30, 3)])).toEqual([]);
    expect(codes([vote('ceo', 'bad', 100, 1), vote('triage', 'bad', 100, 2)])).toEqual([]);
  });
});

describe('gaps about dues and the team', () => {
  it('update-late with the late briefs, update-missed with nothing', () => {
    // Dues 1800, 5400, 9000, 12600: brief 1 is late for the first and answers 5400, brief 2 is late for 9000.
    expect(lines({ updates: [updateRan('hourly', 0, 12_000, [2000, 9500])] })).toEqual(['update-late hourly 1,2 -']);
    expect(lines({ updates: [updateRan('hourly', 0, 2000)] }, { objectives: [anObjective('tell', 'update(hourly)')] })).toEqual(['update-missed hourly - tell']);
  });
  it('duty-breached and intel-not-shared', () => {
    expect(lines({ duties: [{ id: 'notice', startedAt: 0, dueAt: 100, metAt: 200 }], intel: [{ id: 'post', triggeredAt: 0, dueAt: 100, metAt: 200, shares: [] }] }))
      .toEqual(['duty-breached notice - -', 'intel-not-shared post - -']);
    expect(lines({ duties: [{ id: 'notice', startedAt: 0, dueAt: 100, metAt: 100 }], intel: [{ id: 'post', triggeredAt: 0, dueAt: 99_999, metAt: null, shares: [] }] })).toEqual([]);
  });
  it('assumption-false: evidence is who relied on it', () => {
    const assumption = (id: string, holds: boolean): Scenario['assumptions'][number] => ({ id, holds, when: null, prose: NO_PROSE, stage: null, place: 1, span: NO_SPAN });
    const assumed = [{ seq: 3, at: 5, role: 'ceo' }, { seq: 8, at: 9, role: 'legal' }];
    const records = ['true', 'false', 'unused'].map((id) => ({ id, shownAt: 0, revealedAt: null, assumed: id === 'unused' ? [] : assumed }));
    expect(lines({ assumptions: records }, { assumptions: [assumption('true', true), assumption('false', false), assumption('unused', false)] })).toEqual(['assumption-false false 3,8 -']);
  });
  it('context-apart: tau-b below a half before or after', () => {
    const classes = ['downtime', 'reputation', 'disclosure', 'tampering'];
    const ranks = [rank('ceo', classes, 1), rank('triage', [...classes].reverse(), 2), rank('vendor', classes, 3)];
    expect(lines({ ranks })).toEqual(['context-apart harms 1,2 -']);
    expect(lines({ ranks: [rank('ceo', classes, 1), rank('triage', classes, 2)] })).toEqual([]);
  });
  it('role-absent: an essential role gave no command of its own; being played is none', () => {
    const roles = [...aCast, aRole('ops', { essential: true }), aRole('hr', { essential: true })];
    const played = entry(1, 'facilitator', { do: 'play', role: 'ops', command: { do: 'note', text: 'x' }, because: 'ill' });
    expect(lines({ entries: [played, entry(2, 'hr', { do: 'note', text: 'x' })] }, { roles })).toEqual(['role-absent ops - -']);
  });
});

describe("the author's gaps", () => {
  it('come first, with the commit behind them', () => {
    const gap = { code: 'no-plan', title: 'No plan', class: null, poete: null, csf: null, objective: 'out', severity: null, when: null, host: 'good', prose: NO_PROSE, stage: null, place: 1, span: NO_SPAN };
    const found = gaps({ gaps: [{ code: 'no-plan', host: 'good', at: 5, seq: 4 }, { code: 'other', host: null, at: 9, seq: null }], incidents: [incidentHeld('intrusion', [[0, null]])] }, { gaps: [gap] });
    expect(found.slice(0, 2)).toEqual([
      { code: 'no-plan', evidence: [4], derived: false, about: 'good', objective: 'out' },
      { code: 'other', evidence: [], derived: false, about: null, objective: null },
    ]);
    expect(found[2]).toMatchObject({ code: 'hidden-access', derived: true });
  });
  it('of one code in two options are each about the option they came with, and its objective', () => {
    const gap = (host: string, objective: string): Gap => ({ code: 'no-plan', title: 'No plan', class: null, poete: null, csf: null, objective, severity: null, when: null, host, prose: NO_PROSE, stage: null, place: 1, span: NO_SPAN });
    const found = lines({ gaps: [{ code: 'no-plan', host: 'good', at: 5, seq: 4 }, { code: 'no-plan', host: 'bad', at: 9, seq: 6 }] }, { gaps: [gap('good', 'out'), gap('bad', 'tell')] });
    expect(found).toEqual(['no-plan good 4 out', 'no-plan bad 6 tell']);
  });
});
